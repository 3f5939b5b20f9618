import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

decay = slim.l2_regularizer(0.1)


def weights_only(v):
    return None if "bias" in v.op.name else decay(v)


with tf.variable_scope("net", regularizer=weights_only):
    tf.get_variable("kernel", [2, 2])
    tf.get_variable("bias", [2])

for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print(penalty.op.name)
