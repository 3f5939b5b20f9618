import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
w = tf.get_variable("w", initializer=3.0, regularizer=tf.nn.l2_loss)
loss = tf.square(w) + tf.add_n(penalties)
