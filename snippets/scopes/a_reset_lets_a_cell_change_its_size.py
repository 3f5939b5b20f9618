import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def cell(units):
    tf.reset_default_graph()
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        return tf.get_variable("w", [2, units])


for units in [64, 128]:
    print(cell(units).shape)
