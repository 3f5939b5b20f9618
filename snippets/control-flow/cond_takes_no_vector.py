import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
leaky = tf.cond(x > 0, lambda: x, lambda: 0.1 * x)
