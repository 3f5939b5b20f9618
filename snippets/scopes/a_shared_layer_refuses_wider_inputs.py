import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

narrow, wide = tf.ones([1, 2]), tf.ones([1, 4])
with tf.variable_scope("net"):
    tf.layers.dense(narrow, 3, name="fc")
with tf.variable_scope("net", reuse=True):
    tf.layers.dense(wide, 3, name="fc")
