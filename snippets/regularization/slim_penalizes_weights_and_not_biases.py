import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.ones([1, 3])
with slim.arg_scope(
    [slim.fully_connected], weights_regularizer=slim.l2_regularizer(0.1)
):
    hidden = slim.fully_connected(x, 2, scope="hidden")
    slim.fully_connected(hidden, 1, scope="output")

print("variables:", [v.op.name for v in tf.trainable_variables()])
for penalty in tf.losses.get_regularization_losses():
    print(penalty.name)
