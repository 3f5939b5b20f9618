import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a, b = tf.constant([1.0, 2.0]), tf.constant([3.0, 4.0])
tf.map_fn(lambda pair: pair[0] * pair[1], (a, b))
