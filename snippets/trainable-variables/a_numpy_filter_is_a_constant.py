import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

loaded = np.ones([1, 1, 1, 1], dtype=np.float32)
x = tf.fill([1, 2, 2, 1], 2.0)
fixed = tf.nn.conv2d(x, loaded, strides=1, padding="SAME")
print("the array:", tf.trainable_variables())

w = tf.Variable(loaded, name="w")
loss = tf.reduce_mean(tf.nn.conv2d(x, w, strides=1, padding="SAME"))
step = tf.train.GradientDescentOptimizer(0.25).minimize(loss)
print("a variable:", [v.op.name for v in tf.trainable_variables()])

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(step)
    print("fixed:", sess.run(fixed).ravel())
    print("w:", sess.run(w).ravel())
