import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([1.0, 2.0])
print("x * 2 is", (x * 2).dtype.name)
print("x * np.ones(2) is", (x * np.ones(2)).dtype.name)
print("np.float64(2) * x is", (np.float64(2) * x).dtype.name)
print("tf.maximum(x, 0) is", tf.maximum(x, 0).dtype.name)
