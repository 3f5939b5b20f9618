import tensorflow as tf
from tensorflow.contrib import layers

regularizer = layers.l1_regularizer(0.1)
with tf.variable_scope(
    "var", initializer=tf.random_normal_initializer(), regularizer=regularizer
):
    weight = tf.get_variable("weight", shape=[8], initializer=tf.ones_initializer())

losses = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for loss in losses:
        print(loss.name, sess.run(loss).round(2))
