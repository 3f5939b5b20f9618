import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.custom_gradient
def layer(x):
    w = tf.get_variable("w", initializer=2.0)

    def gradient(dy, variables=None):
        return dy * w, [dy * x]

    return w * x, gradient


y = layer(tf.constant(3.0))
