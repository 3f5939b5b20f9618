import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def leaky(x):
    return tf.nn.leaky_relu(x, alpha=0.2)


output = slim.fully_connected(tf.ones([1, 2]), 2, activation_fn=leaky)
print(output.op.type)
