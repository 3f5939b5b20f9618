import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net", regularizer=0.1):
    tf.get_variable("w", [2])
