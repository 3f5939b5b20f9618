import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, None])
w = tf.get_variable("w", [x.shape[-1], 2])
