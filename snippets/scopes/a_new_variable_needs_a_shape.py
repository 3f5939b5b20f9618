import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

b = tf.get_variable("b", dtype=tf.float32)
