import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

scope = tf.variable_scope("net")
with tf.variable_scope(scope, reuse=tf.AUTO_REUSE):
    w = tf.get_variable("w", [2])
