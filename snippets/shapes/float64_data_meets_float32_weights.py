import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(np.ones([2, 3]))
weight = tf.get_variable("weight", [3, 1])
y = tf.matmul(x, weight)
