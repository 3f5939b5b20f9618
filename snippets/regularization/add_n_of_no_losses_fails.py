import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
print("penalties:", penalties)
loss = tf.square(4.0 - w) + tf.add_n(penalties)
