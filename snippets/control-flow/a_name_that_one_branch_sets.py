import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def describe(x):
    if x > 0:
        sign = 1
    return sign


describe(tf.constant(3.0))
