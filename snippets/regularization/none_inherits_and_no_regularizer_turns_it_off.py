import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    tf.get_variable("none", [2], regularizer=None)
    tf.get_variable("off", [2], regularizer=tf.no_regularizer)
    tf.get_variable("own", [2], regularizer=slim.l1_regularizer(0.1))
    with tf.variable_scope("inner_none", regularizer=None):
        tf.get_variable("w", [2])
    with tf.variable_scope("inner_off", regularizer=tf.no_regularizer):
        tf.get_variable("w", [2])

for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print(penalty.op.name)
