import tensorflow.compat.v1 as tf

tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSS)
