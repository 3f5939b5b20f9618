import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1])
w = tf.get_variable("w", [1, 4_000_000])
hidden = tf.nn.relu(tf.matmul(x, w))
loss = tf.reduce_mean(tf.square(hidden))
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
data = np.ones([20_000_000, 1], np.float32)[:6]
batch_size = 2

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for i in range(0, len(data), batch_size):
        batch = data[i : i + batch_size]
        _, layer = sess.run([train_op, hidden], {x: batch})
        print("examples from", i, layer.shape)
