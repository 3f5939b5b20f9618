import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 2], name="images")
with slim.arg_scope([slim.conv2d], padding="VALID"):
    plain = slim.conv2d(images, 4, [3, 3])
    alias = slim.convolution2d(images, 4, [3, 3])
    separable = slim.separable_conv2d(images, 4, [3, 3], 1)
    transposed = slim.conv2d_transpose(images, 4, [3, 3])
print("conv2d:", plain.shape.as_list())
print("convolution2d:", alias.shape.as_list())
print("separable_conv2d:", separable.shape.as_list())
print("conv2d_transpose:", transposed.shape.as_list())
print("one function, two names:", slim.conv2d is slim.convolution2d)
