import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[1.0, 1.0], regularizer=slim.l2_regularizer(0.1))
loss = tf.reduce_sum(w * [10.0, 0.1])
total = loss + tf.losses.get_regularization_loss()
for name, trained_on in [("without the penalty:", loss), ("with it:", total)]:
    step = tf.train.AdamOptimizer(0.1).minimize(trained_on)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for _ in range(5):
            sess.run(step)
        print(name, sess.run(w).round(3))
