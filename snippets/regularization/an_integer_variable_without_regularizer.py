import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    tf.get_variable("w", [2])
    with tf.variable_scope("counters", regularizer=tf.no_regularizer):
        tf.train.get_or_create_global_step()

print("variables:", [v.op.name for v in tf.global_variables()])
for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print("penalty:", penalty.op.name)
