import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    tf.get_variable("w", initializer=[3.0, 4.0])

weights = tf.trainable_variables("Net/")
print("weights:", weights)
slim.apply_regularization(slim.l2_regularizer(0.1), weights)
