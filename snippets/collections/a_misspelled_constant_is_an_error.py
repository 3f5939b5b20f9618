import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSS)
