import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=0.0, regularizer=slim.l2_regularizer(2.0))
loss = tf.square(4.0 - w)
penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
total = loss + tf.add_n(penalties)
step = tf.train.GradientDescentOptimizer(0.1).minimize(total)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(100):
        sess.run(step)
    print("w:", sess.run(w).round(3))
    print("loss:", sess.run(loss).round(3), "total:", sess.run(total).round(3))
