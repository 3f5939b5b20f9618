import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def countdown(n):
    found = tf.zeros([0], tf.int32)
    while n > 0:
        found = tf.concat([found, [n]], 0)
        n -= 1
    return found


countdown(tf.constant(4))
