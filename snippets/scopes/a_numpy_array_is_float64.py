import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = np.ones([5, 3])
w = tf.get_variable("w", dtype=tf.float32, initializer=words)
