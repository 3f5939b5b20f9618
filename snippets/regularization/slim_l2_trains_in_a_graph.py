import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x, y = tf.constant([[1.0], [2.0]]), tf.constant([[3.0], [6.0]])
with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    w = tf.get_variable("w", initializer=[[1.0]])
tf.losses.mean_squared_error(y, tf.matmul(x, w))
total = tf.losses.get_total_loss()
step = tf.train.GradientDescentOptimizer(0.1).minimize(total)

with tf.Session() as sess:
    sess.run(w.initializer)
    for _ in range(3):
        before, _ = sess.run([total, step])
        print(f"loss {before:.4f}, then w {sess.run(w)[0, 0]:.4f}")
