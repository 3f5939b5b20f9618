import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
w = tf.get_variable("w", initializer=1.0)
loss = tf.reduce_mean(tf.log(tf.maximum(w * x, 1e-6)))
optimizer = tf.train.GradientDescentOptimizer(0.1)
train_op = slim.learning.create_train_op(loss, optimizer)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(train_op, {x: [1.0, -1.0]}).round(3))
