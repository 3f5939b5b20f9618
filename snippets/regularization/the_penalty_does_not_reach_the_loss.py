import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=0.0, regularizer=slim.l2_regularizer(2.0))
loss = tf.square(w - 4.0, name="loss")
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss, name="train_op")

print("penalties:", len(tf.losses.get_regularization_losses()))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(100):
        sess.run(train_op)
    print("w:", sess.run(w).round(3))
