import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.constant([[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]])
factors = tf.constant([10.0, 20.0])
scaled = rows * factors
