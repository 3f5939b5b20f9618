import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1])
w = tf.get_variable("w", [1, 4_000_000])
hidden = tf.nn.relu(tf.matmul(x, w))
loss = tf.reduce_mean(tf.square(hidden))
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
data = np.ones([20_000_000, 1], np.float32)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        sess.run(train_op, {x: data})
    except tf.errors.ResourceExhaustedError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "OOM" in line))
        print(next(line for line in lines if "Hint" in line))
