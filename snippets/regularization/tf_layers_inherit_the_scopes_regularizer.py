import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.ones([2, 3])
with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    hidden = tf.layers.dense(x, 2, name="hidden")
    tf.layers.batch_normalization(hidden, name="bn")

for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print(penalty.op.name)
