import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, name="x")
weight = tf.ones([3, 2])
y = tf.matmul(x, weight)
print("known:", y.shape)

with tf.Session() as sess:
    try:
        sess.run(y, feed_dict={x: np.ones([3])})
    except tf.errors.InvalidArgumentError as error:
        lines = error.message.splitlines()
        print(next(line for line in lines if "ndims" in line).split(": ")[0].strip())
