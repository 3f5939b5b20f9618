import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def conv(inputs, filters, activation_fn=tf.tanh, **kwargs):
    return slim.conv2d(inputs, filters, [3, 3], activation_fn=activation_fn, **kwargs)


images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
print("as the wrapper has it:", conv(images, 4).op.type)
print("without activation:", conv(images, 4, activation_fn=None).op.type)
