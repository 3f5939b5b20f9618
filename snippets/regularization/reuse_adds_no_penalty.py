import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

decay = slim.l2_regularizer(0.1)


def layer(scope, regularizer):
    with tf.variable_scope(scope, reuse=tf.AUTO_REUSE, regularizer=regularizer):
        return tf.get_variable("w", [2], initializer=tf.ones_initializer())


for _ in range(3):
    layer("three_calls", decay)
layer("too_late", None)
layer("too_late", decay)

print("variables:", [v.op.name for v in tf.trainable_variables()])
for penalty in tf.losses.get_regularization_losses():
    print("penalty:", penalty.op.name)
