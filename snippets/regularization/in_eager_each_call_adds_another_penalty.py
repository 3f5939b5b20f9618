import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.enable_eager_execution()


def layer(x):
    with tf.variable_scope(
        "net", reuse=tf.AUTO_REUSE, regularizer=slim.l2_regularizer(0.1)
    ):
        return x * tf.get_variable("w", initializer=[1.0, 1.0])


for step in range(3):
    layer(tf.ones([2]))
    penalty = tf.losses.get_regularization_loss().numpy().round(2)
    print("after call", step + 1, "penalty:", penalty)
