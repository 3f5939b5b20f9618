import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([1.0])
print("a tensor:", isinstance(x, tf.Tensor))
