import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

l1 = slim.l1_regularizer(1.0)
w = tf.get_variable("w", initializer=[1.5, 0.25, 0.1], regularizer=l1)
tf.losses.add_loss(tf.square(w[0] - 2.0))
total = tf.losses.get_total_loss()
step = tf.train.GradientDescentOptimizer(0.1).minimize(total)

with tf.Session() as sess:
    sess.run(w.initializer)
    for _ in range(6):
        sess.run(step)
        useful, useless, lucky = sess.run(w)
        print(f"useful: {useful:.2f} useless: {useless:+.2f} lucky: {lucky:.2f}")
