import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

slim.fully_connected(tf.ones([1, 2]), 3, scope="net")
print("variables:", [v.op.name for v in tf.trainable_variables()])
slim.apply_regularization(slim.l2_regularizer(0.1))
