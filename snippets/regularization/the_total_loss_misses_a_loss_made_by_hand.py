import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0, regularizer=slim.l2_regularizer(2.0))
loss = tf.square(4.0 - w)
total = tf.losses.get_total_loss()
step = tf.train.GradientDescentOptimizer(0.1).minimize(total)

print("losses it knows:", len(tf.losses.get_losses()))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(100):
        sess.run(step)
    print("w:", sess.run(w).round(3))
