import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def layer(x, regularizer=None):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE, regularizer=regularizer):
        return x * tf.get_variable("w", [2], initializer=tf.ones_initializer())


decay = slim.l2_regularizer(0.1)
for x in [1.0, 2.0, 3.0]:
    layer(x, decay)
for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print("penalty:", penalty.name)
