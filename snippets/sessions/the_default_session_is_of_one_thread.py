from concurrent.futures import ThreadPoolExecutor

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

y = tf.constant(2.0) * 3.0

with tf.Session() as sess, ThreadPoolExecutor() as pool:
    print("here:", y.eval())
    print("in a thread:", pool.submit(y.eval).result())
