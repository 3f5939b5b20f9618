import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

batch = np.array([[1.0, 2.0], [3.0, 4.0]])
x = tf.placeholder(tf.float32, [None, 2], name="x")
labels = tf.placeholder(tf.float32, [None], name="labels")
y = tf.reduce_sum(x, axis=1, name="y")
loss = tf.reduce_mean(tf.square(y - labels), name="loss")

with tf.Session() as sess:
    print("loss:", sess.run(loss, feed_dict={x: batch, labels: [3.0, 6.0]}))
    print("y, without labels:", sess.run(y, feed_dict={x: batch}))
    print("y of one row:", sess.run(y, feed_dict={x: batch[:1]}))
