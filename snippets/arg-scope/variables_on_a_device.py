import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
with slim.arg_scope([slim.model_variable], device="/cpu:0"):
    net = slim.conv2d(images, 4, [3, 3])
for variable in tf.global_variables():
    print(variable.op.name, variable.device)
print(net.op.name, repr(net.op.device))
