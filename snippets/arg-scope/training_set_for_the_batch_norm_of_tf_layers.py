import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()
batch_norm = slim.add_arg_scope(tf.layers.batch_normalization)


def model(images):
    with slim.arg_scope([slim.conv2d], normalizer_fn=batch_norm):
        return slim.conv2d(images, 2, [3, 3])


images = tf.placeholder(tf.float32, [None, 4, 4, 3], name="images")
for defaults in ({}, {"training": True}, {"training": False}):
    with slim.arg_scope([batch_norm], **defaults):
        model(images)
    updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    print("defaults:", defaults, "update ops so far:", len(updates))
