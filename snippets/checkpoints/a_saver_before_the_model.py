import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

saver = tf.train.Saver()
w = tf.get_variable("w", initializer=2.0)
