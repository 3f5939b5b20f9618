import importlib
import sys

import tensorflow.compat.v1 as tf
import tf_slim as slim
from tf_slim.nets import resnet_v2

tf.disable_v2_behavior()
moved = importlib.import_module("tf_keras.src.legacy_tf_layers.normalization")
sys.modules["tf_keras.legacy_tf_layers.normalization"] = moved

images = tf.placeholder(tf.float32, [1, 64, 64, 3])
with slim.arg_scope(resnet_v2.resnet_arg_scope()):
    net, end_points = resnet_v2.resnet_v2_50(images)
print("output:", net.shape.as_list())
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
print("a mean:", slim.get_variables_by_suffix("BatchNorm/moving_mean")[0].name)
