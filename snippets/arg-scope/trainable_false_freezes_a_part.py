import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
with slim.arg_scope([slim.conv2d], trainable=False):
    net = slim.repeat(images, 2, slim.conv2d, 2, [3, 3], scope="base")
logits = slim.fully_connected(slim.flatten(net), 3, scope="head")
print("all:", [v.op.name for v in tf.global_variables()])
print("trained:", [v.op.name for v in tf.trainable_variables()])
