import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


@tf.function
def scale(x):
    w = tf.Variable(2.0)
    return w * x


scale(tf.constant(3.0))
