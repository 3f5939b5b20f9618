import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    made = tf.Variable([3.0, 4.0], name="made")
    got = tf.get_variable("got", initializer=[3.0, 4.0])

print("variables:", [v.op.name for v in tf.trainable_variables()])
for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print("penalty:", penalty.op.name)
