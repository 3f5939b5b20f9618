import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

vector = tf.placeholder(tf.float32, [None, 4], name="vector")
with slim.arg_scope([tf.layers.dense], activation=tf.tanh):
    tf.layers.dense(vector, 2)
