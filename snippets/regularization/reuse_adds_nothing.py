import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def layer(regularizer=None):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE, regularizer=regularizer):
        return tf.get_variable("w", [2], initializer=tf.ones_initializer())


first = layer()
again = layer(slim.l2_regularizer(0.1))
print("same variable:", first is again)
print("penalties:", tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES))
