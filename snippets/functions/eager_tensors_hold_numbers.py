import numpy as np
import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

print("eager:", tf.executing_eagerly())
y = tf.constant([1.0, 2.0, 3.0]) * 2.0
print("numpy:", y.numpy())
print("mean:", np.mean(y), "as a float:", float(y[0]))
