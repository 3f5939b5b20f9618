import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

data = np.ones([5, 3])
x = tf.placeholder(tf.float32, [2, 3], name="x")
total = tf.reduce_sum(x)

with tf.Session() as sess:
    for start in range(0, len(data), 2):
        print("total:", sess.run(total, {x: data[start : start + 2]}))
