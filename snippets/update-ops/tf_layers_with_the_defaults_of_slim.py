import importlib
import os
import sys

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

moved = importlib.import_module("tf_keras.src.legacy_tf_layers.normalization")
sys.modules["tf_keras.legacy_tf_layers.normalization"] = moved
tf.disable_v2_behavior()

images = tf.constant([1.0, 3.0, 5.0, 7.0], shape=[4, 1, 1, 1])
theirs = slim.batch_norm(images)
ours = tf.layers.batch_normalization(images, training=True, momentum=0.999, scale=False)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
    for v in tf.global_variables():
        print(v.op.name, sess.run(v).round(4))
    print("slim:", sess.run(theirs).ravel().round(2))
    print("tf.layers:", sess.run(ours).ravel().round(2))
