import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 4, 4, 3], name="images")
params = {"is_training": True, "decay": 0.9}
norm = tf.layers.batch_normalization
with slim.arg_scope([slim.conv2d], normalizer_fn=norm, normalizer_params=params):
    slim.conv2d(images, 2, [3, 3])
