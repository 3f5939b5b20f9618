import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    w = tf.get_variable("w", initializer=[3.0, 4.0])

slim.apply_regularization(slim.l2_regularizer(0.1))
