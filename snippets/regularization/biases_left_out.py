import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.constant([[-1.0], [1.0]])
target = tf.constant([[3.0], [7.0]])
with tf.variable_scope("net", regularizer=slim.l2_regularizer(2.0)):
    w = tf.get_variable("w", [1, 1], initializer=tf.zeros_initializer())
    b = tf.get_variable(
        "b", [1], initializer=tf.zeros_initializer(), regularizer=tf.no_regularizer
    )
tf.losses.mean_squared_error(target, tf.matmul(x, w) + b)
total = tf.losses.get_total_loss()
step = tf.train.GradientDescentOptimizer(0.1).minimize(total)

print("penalties:", len(tf.losses.get_regularization_losses()))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(100):
        sess.run(step)
    print("w:", sess.run(w)[0, 0].round(3), "b:", sess.run(b)[0].round(3))
