import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 4, 4, 3], name="images")
params = {"training": True, "momentum": 0.9, "scale": False}
norm = tf.layers.batch_normalization
with slim.arg_scope([slim.conv2d], normalizer_fn=norm, normalizer_params=params):
    net = slim.conv2d(images, 2, [3, 3], scope="conv1")
    net = slim.conv2d(net, 2, [3, 3], scope="conv2")
print("variables:", [v.op.name for v in tf.global_variables()])
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
