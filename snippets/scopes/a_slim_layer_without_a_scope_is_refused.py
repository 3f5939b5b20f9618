import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.ones([1, 2])
slim.fully_connected(x, 3)
slim.fully_connected(x, 3, reuse=True)
