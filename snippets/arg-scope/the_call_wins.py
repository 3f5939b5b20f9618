import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
with slim.arg_scope([slim.conv2d], stride=2, activation_fn=None):
    by_default = slim.conv2d(images, 4, [3, 3])
    by_the_call = slim.conv2d(images, 4, [3, 3], stride=1)
outside = slim.conv2d(images, 4, [3, 3])
print("by default:", by_default.op.type, by_default.shape.as_list())
print("by the call:", by_the_call.op.type, by_the_call.shape.as_list())
print("outside:", outside.op.type, outside.shape.as_list())
