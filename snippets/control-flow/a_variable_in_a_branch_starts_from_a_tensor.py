import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

use_it = tf.placeholder(tf.bool, [])


def branch():
    scale = tf.get_variable("scale", initializer=tf.ones([2]))
    return scale * 3


y = tf.cond(use_it, branch, lambda: tf.zeros([2]))
