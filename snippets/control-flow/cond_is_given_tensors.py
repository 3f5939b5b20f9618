import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def double(x):
    return x * 2


x = tf.placeholder(tf.float32, [])
y = tf.cond(x > 0, double(x), tf.abs(x))
