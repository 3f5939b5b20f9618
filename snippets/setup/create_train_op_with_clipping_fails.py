import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[3.0, 4.0])
loss = tf.reduce_sum(tf.square(w))
optimizer = tf.train.GradientDescentOptimizer(0.1)
step = slim.learning.create_train_op(loss, optimizer, clip_gradient_norm=1.0)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(step)
    print("w:", sess.run(w))
