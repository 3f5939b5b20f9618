import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

slim.fully_connected(tf.ones([1, 2]), 2, activation_fn=0.2)
