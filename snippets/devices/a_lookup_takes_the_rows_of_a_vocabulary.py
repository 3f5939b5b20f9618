import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

vocabulary = 2_000_000
words = tf.placeholder(tf.int32, [None])
table = tf.get_variable("table", [vocabulary, 8])
vectors = tf.nn.embedding_lookup(table, words)
by_one_hot = tf.matmul(tf.one_hot(words, vocabulary), table)

with tf.Session() as sess:
    sess.run(table.initializer)
    found, same = sess.run([vectors, by_one_hot], {words: [3, 1_999_999]})
    print(found.shape, np.allclose(found, same))
