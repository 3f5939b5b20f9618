import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

features = np.array([[1.0], [np.nan], [3.0]])
x = tf.placeholder(tf.float32, [None, 1])
w = tf.get_variable("w", initializer=[[1.0]])
loss = tf.reduce_mean(tf.matmul(x, w) ** 2)
train = tf.train.GradientDescentOptimizer(0.01).minimize(loss)
hooks = [tf.train.NanTensorHook(loss)]

with tf.train.MonitoredTrainingSession(hooks=hooks) as sess:
    sess.run(train, {x: features})
