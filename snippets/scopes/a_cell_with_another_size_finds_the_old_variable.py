import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def cell(units):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        return tf.get_variable("w", [2, units])


cell(units=64)
cell(units=128)
