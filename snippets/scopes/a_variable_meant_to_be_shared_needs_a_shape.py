import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    tf.get_variable("w", [2])
with tf.variable_scope("network"):
    w = tf.get_variable("w")
