import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
count = tf.placeholder(tf.int32, [None])
with tf.Session() as sess:
    print("float64 to float32:", sess.run(x * 2, {x: np.array([1.5])}))
    print("float64 to int32:", sess.run(count * 2, {count: np.array([1.5])}))
