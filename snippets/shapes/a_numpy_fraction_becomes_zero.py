import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.constant([3, 4])
with tf.Session() as sess:
    print("np.float32:", sess.run(count * np.float32(0.5)))
    print("array:", sess.run(count * np.array([0.5, 1.5])))
    print("cast:", sess.run(tf.cast(count, tf.float32) * np.float32(0.5)))
