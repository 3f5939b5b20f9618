import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
with slim.arg_scope([slim.conv2d], stride=1):
    print("by name:", slim.conv2d(images, 4, [3, 3], stride=2).shape.as_list())
    print("by position:", slim.conv2d(images, 4, [3, 3], 2).shape.as_list())
