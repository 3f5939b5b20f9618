import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
positive = tf.where(x > 0.0, x, tf.zeros_like(x))
broadcast = tf.where_v2(x > 0.0, x, 0.0)
with tf.Session() as sess:
    print(sess.run([positive, broadcast], {x: [[-1.0, 2.0, 3.0]]}))
