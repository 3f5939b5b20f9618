import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(np.ones([2, 3]), dtype=tf.float32)
weight = tf.get_variable("weight", [3, 1], initializer=tf.ones_initializer())
y = tf.matmul(x, weight)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(y).tolist())
