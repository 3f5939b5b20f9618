from concurrent.futures import ThreadPoolExecutor

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
y = tf.multiply(x, 2.0, name="y")
sess = tf.Session()


def answer(value):
    return sess.run(y, feed_dict={x: value})


with ThreadPoolExecutor() as pool:
    print("y:", pool.submit(answer, 3.0).result())
