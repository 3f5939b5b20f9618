import tensorflow.compat.v1 as tf
from tensorflow.python.framework import ops

tf.disable_v2_behavior()

x = tf.constant([1.0])
print("a tensor:", isinstance(x, ops.Tensor))
