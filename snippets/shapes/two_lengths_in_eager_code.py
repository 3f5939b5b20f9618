import tensorflow as tf

tf.compat.v1.enable_eager_execution()

tf.constant([1.0, 2.0]) + tf.constant([1.0, 2.0, 3.0])
