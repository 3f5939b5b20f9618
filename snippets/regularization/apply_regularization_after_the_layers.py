import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

decay = slim.l2_regularizer(0.1)
slim.fully_connected(tf.ones([1, 2]), 3)
slim.apply_regularization(decay, tf.trainable_variables())
print("penalties:", len(tf.losses.get_regularization_losses()))
