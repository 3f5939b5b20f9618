import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

train, test = tf.ones([1, 2]), tf.constant(np.ones([1, 2]))
print("inputs:", train.dtype.name, test.dtype.name)
tf.layers.dense(train, 3, name="fc")
tf.layers.dense(test, 3, name="fc", reuse=True)
