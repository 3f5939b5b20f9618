import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

decay = slim.l2_regularizer(0.1)
for scope in ["net", "network"]:
    with tf.variable_scope(scope, regularizer=decay):
        tf.get_variable("w", [2])

everything = tf.losses.get_regularization_losses()
print("all:", [penalty.op.name for penalty in everything])
for scope in ["net", "net/"]:
    found = tf.losses.get_regularization_losses(scope)
    print(f"{scope!r}:", [penalty.op.name for penalty in found])
