import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 4], name="x")
y = tf.reduce_sum(x, axis=1)
example = np.ones(4)

with tf.Session() as sess:
    print("y:", sess.run(y, {x: example[np.newaxis]}))
