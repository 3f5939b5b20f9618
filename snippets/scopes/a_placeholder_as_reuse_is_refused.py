import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, is_training):
    with tf.variable_scope("net", reuse=tf.logical_not(is_training)):
        return x * tf.get_variable("w", [2])


is_training = tf.placeholder(tf.bool, [])
net(1.0, is_training)
