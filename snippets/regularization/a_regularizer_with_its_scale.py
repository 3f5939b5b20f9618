import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    tf.get_variable("w", [2])

print("penalties:", len(tf.losses.get_regularization_losses()))
