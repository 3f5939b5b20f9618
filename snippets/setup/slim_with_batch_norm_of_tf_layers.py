import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 4, 4, 3])
norm = tf.layers.batch_normalization
params = {"training": True, "momentum": 0.999, "scale": False}
net = slim.conv2d(images, 2, [3, 3], normalizer_fn=norm, normalizer_params=params)
print("variables:", [v.name for v in tf.global_variables()])
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
