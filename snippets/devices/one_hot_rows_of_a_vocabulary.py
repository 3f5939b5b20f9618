import os

os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

vocabulary = 2_000_000
words = tf.placeholder(tf.int32, [None])
table = tf.get_variable("table", [vocabulary, 8])
vectors = tf.matmul(tf.one_hot(words, vocabulary), table)
text = np.zeros([20_000_000], np.int32)

with tf.Session() as sess:
    sess.run(table.initializer)
    try:
        print(sess.run(vectors, {words: text}))
    except tf.errors.ResourceExhaustedError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "OOM" in line))
