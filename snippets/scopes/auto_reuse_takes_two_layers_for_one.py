import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def dense(x, units):
    with tf.variable_scope("dense", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [x.shape[-1], units])
        return tf.matmul(x, w)


hidden = dense(tf.ones([1, 2]), 3)
y = dense(hidden, 1)
