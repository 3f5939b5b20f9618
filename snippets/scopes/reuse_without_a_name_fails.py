import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

try:
    slim.fully_connected(tf.ones([1, 2]), 3, reuse=True)
except ValueError as error:
    print("slim layer:", error)

with tf.variable_scope(None, default_name="layer", reuse=True):
    w = tf.get_variable("w", [2])
