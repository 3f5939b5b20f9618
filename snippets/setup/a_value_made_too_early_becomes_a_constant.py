import tensorflow.compat.v1 as tf

x = tf.constant([1.0, 2.0])
tf.disable_v2_behavior()
y = tf.square(tf.constant(x.numpy()))
with tf.Session() as sess:
    print("y:", sess.run(y))
