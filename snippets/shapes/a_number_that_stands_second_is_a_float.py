import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
positive = tf.maximum(x, 0)
power = tf.pow(2.0, x)
with tf.Session() as sess:
    print(sess.run([positive, power], {x: [-1.0, 3.0]}))
