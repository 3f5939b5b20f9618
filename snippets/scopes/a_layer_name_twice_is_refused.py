import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.ones([1, 2])
tf.layers.dense(x, 3, name="fc")
tf.layers.dense(x, 3, name="fc")
