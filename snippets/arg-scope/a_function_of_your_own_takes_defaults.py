import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


@slim.add_arg_scope
def conv_block(inputs, filters, pool=2):
    net = slim.conv2d(inputs, filters, [3, 3])
    return slim.max_pool2d(net, [pool, pool], stride=pool)


images = tf.placeholder(tf.float32, [None, 16, 16, 1], name="images")
with slim.arg_scope([conv_block], pool=4):
    by_default = conv_block(images, 8)
    by_the_call = conv_block(images, 8, pool=8)
print("by default:", by_default.shape.as_list())
print("by the call:", by_the_call.shape.as_list())
print("outside:", conv_block(images, 8).shape.as_list())
