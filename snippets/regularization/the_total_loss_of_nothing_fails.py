import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
loss = tf.square(4.0 - w)
total = tf.losses.get_total_loss()
