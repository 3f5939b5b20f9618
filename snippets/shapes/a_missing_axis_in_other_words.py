import re

import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

sample, weight = [1.0, 2.0, 3.0], [[1.0], [2.0], [3.0]]


def bias_in_a_graph():
    with tf.Graph().as_default():
        tf.nn.bias_add(tf.placeholder(tf.float32, [3]), tf.ones([3]))


def matmul_in_eager_code():
    tf.matmul(sample, weight)


def matmul_in_a_run():
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32)
        sess.run(tf.matmul(x, weight), feed_dict={x: sample})


for attempt in (bias_in_a_graph, matmul_in_eager_code, matmul_in_a_run):
    try:
        attempt()
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        found = re.search(r"Shape must [^']*\d|In\[0\] [\w >=]+\w", str(error))
        print(attempt.__name__, "->", found[0])
