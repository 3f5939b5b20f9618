import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.ones([1, 2], name="x")
defaults = {
    "weights_regularizer": slim.l2_regularizer(0.1),
    "weights_initializer": tf.ones_initializer(),
    "biases_initializer": None,
}
with slim.arg_scope([slim.fully_connected], **defaults):
    net = slim.fully_connected(x, 2, scope="first")
    net = slim.fully_connected(net, 1, scope="second")

penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
total = tf.add_n(penalties, name="penalty")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for penalty in penalties:
        print(penalty.name, round(float(sess.run(penalty)), 4))
    print("together:", round(float(sess.run(total)), 4))
