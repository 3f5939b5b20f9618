import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
decay = slim.l2_regularizer(0.01)
with slim.arg_scope([slim.conv2d, slim.max_pool2d], weights_regularizer=decay):
    print("entered")
    net = slim.conv2d(images, 4, [3, 3])
    print("convolved:", net.shape.as_list())
    net = slim.max_pool2d(net, [2, 2])
