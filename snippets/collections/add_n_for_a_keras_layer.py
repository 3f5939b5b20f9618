import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

layer = tf.keras.layers.Dense(1, kernel_regularizer="l2")
y = layer(tf.ones([1, 2]))
penalty = tf.add_n(tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES))
