import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
first = tf.trainable_variables()[0]
