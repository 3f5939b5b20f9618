import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net") as scope:
    w = tf.get_variable("w", [2])

tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES, scope=scope)
