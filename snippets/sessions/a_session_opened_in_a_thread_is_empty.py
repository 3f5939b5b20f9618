from concurrent.futures import ThreadPoolExecutor

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

y = tf.constant(2.0) * 3.0


def answer():
    with tf.Session() as sess:
        return sess.run(y)


with ThreadPoolExecutor() as pool:
    print("y:", pool.submit(answer).result())
