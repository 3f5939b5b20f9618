import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.ones([1, 2], name="x")
l2 = slim.l2_regularizer(0.1)
with slim.arg_scope([slim.fully_connected], weights_regularizer=l2):
    slim.fully_connected(x, 2, scope="by_arg_scope")
with tf.variable_scope("by_variable_scope", regularizer=l2):
    slim.fully_connected(x, 2, scope="layer")
for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print(penalty.name)
