import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=0.0, regularizer=slim.l2_regularizer(2.0))
loss = tf.square(4.0 - w)
for key in ["REGULARIZATION_LOSSES", "regularization_loss", "regularization_losses"]:
    total = loss + sum(tf.get_collection(key))
    step = tf.train.GradientDescentOptimizer(0.1).minimize(total)
    with tf.Session() as sess:
        sess.run(w.initializer)
        for _ in range(100):
            sess.run(step)
        print(key, len(tf.get_collection(key)), "w:", sess.run(w).round(3))
