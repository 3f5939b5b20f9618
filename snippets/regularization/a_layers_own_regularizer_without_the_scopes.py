import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.ones([2, 3])
ones, decay = tf.ones_initializer(), slim.l1_regularizer(0.1)
with tf.variable_scope("net", initializer=ones):
    tf.layers.dense(x, 2, name="dense", kernel_regularizer=decay)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for penalty in tf.losses.get_regularization_losses():
        print(penalty.op.name.split("/")[2], sess.run(penalty).round(2))
