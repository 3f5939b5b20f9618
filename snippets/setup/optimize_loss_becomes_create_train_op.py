import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
global_step = tf.train.get_or_create_global_step()
optimizer = tf.train.GradientDescentOptimizer(0.1)
step = slim.learning.create_train_op(tf.square(w), optimizer, global_step)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(step)
    print("w:", round(float(sess.run(w)), 4), "step:", sess.run(global_step))
