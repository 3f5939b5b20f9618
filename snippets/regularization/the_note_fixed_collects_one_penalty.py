import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

regularizer = slim.l1_regularizer(0.1)
with tf.variable_scope(
    "var", initializer=tf.random_normal_initializer(), regularizer=regularizer
):
    weight = tf.get_variable("weight", shape=[8], initializer=tf.ones_initializer())

losses = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for loss in losses:
        print(loss.name, sess.run(loss).round(2))
