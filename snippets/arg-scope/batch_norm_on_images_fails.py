import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 4, 4, 3], name="images")
params = {"is_training": True, "decay": 0.9}
defaults = {"normalizer_fn": slim.batch_norm, "normalizer_params": params}
with slim.arg_scope([slim.conv2d], **defaults):
    net = slim.conv2d(images, 2, [3, 3], scope="conv1")
    net = slim.conv2d(net, 2, [3, 3], scope="conv2")
print("variables:", [v.op.name for v in tf.global_variables()])
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
