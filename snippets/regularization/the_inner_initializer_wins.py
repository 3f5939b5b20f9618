import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope(
    "var",
    initializer=tf.constant_initializer(5.0),
    regularizer=slim.l1_regularizer(0.1),
):
    own = tf.get_variable("own", [8], initializer=tf.ones_initializer())
    inherited = tf.get_variable("inherited", [8])

penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for v, penalty in zip([own, inherited], penalties):
        print(v.op.name, sess.run(v)[0], "penalty:", sess.run(penalty).round(2))
