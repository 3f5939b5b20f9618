import tensorflow as tf


@tf.function
def at_least_one(x):
    return max(x, 1.0)


at_least_one(tf.constant(0.5))
