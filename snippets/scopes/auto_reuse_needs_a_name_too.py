import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x, scope=None):
    with tf.variable_scope(scope, default_name="layer", reuse=tf.AUTO_REUSE):
        return x * tf.get_variable("w", [2])


layer(1.0)
