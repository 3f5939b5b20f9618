import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3], name="x")
ones = tf.fill(tf.shape(x)[0], 1.0)
