import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
saver = tf.train.Saver(tf.global_variables() + tf.trainable_variables())
