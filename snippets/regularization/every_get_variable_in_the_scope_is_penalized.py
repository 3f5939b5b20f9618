import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    tf.get_variable("weights", [2, 2])
    tf.get_variable("biases", [2])
    tf.get_variable("frozen", [2], trainable=False)
    tf.get_local_variable("local", [2])
    with tf.variable_scope("inner"):
        tf.get_variable("weights", [2, 2])

for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print(penalty.name)
