import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x):
    with tf.variable_scope("layer"):
        return x * tf.get_variable("w", [2])


layer(1.0)
layer(2.0)
