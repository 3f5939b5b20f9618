import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
data_loss = tf.square(w)
loss = tf.losses.get_total_loss()
