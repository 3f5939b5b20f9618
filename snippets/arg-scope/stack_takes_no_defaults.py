import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

vector = tf.placeholder(tf.float32, [None, 4], name="vector")
with slim.arg_scope([slim.stack], activation_fn=tf.tanh):
    slim.stack(vector, slim.fully_connected, [4, 3])
