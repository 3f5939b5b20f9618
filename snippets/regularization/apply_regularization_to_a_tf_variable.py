import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

decay = slim.l2_regularizer(0.1)
with tf.variable_scope("net", regularizer=decay):
    got = tf.get_variable("got", initializer=[1.0, 1.0])
    made = tf.Variable([3.0, 4.0], name="made")
    other = tf.Variable([1.0, 1.0], name="other")
slim.apply_regularization(decay, [made, other])

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for penalty in tf.losses.get_regularization_losses():
        print(penalty.op.name, sess.run(penalty).round(2))
