import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = np.ones([5, 3])
w = tf.get_variable("w", initializer=words.astype("float32"))
wide = tf.get_variable("wide", initializer=words)
print(w.dtype.base_dtype.name, wide.dtype.base_dtype.name)
