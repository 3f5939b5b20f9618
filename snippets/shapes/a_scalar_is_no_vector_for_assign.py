import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", [3])
tf.assign(v, 5.0)
