import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = np.arange(6, dtype=np.float32).reshape(3, 2)
embedding = tf.get_variable("embedding", [3, 2], initializer=tf.zeros_initializer())
row = tf.nn.embedding_lookup(embedding, [2])
tf.get_default_graph().finalize()
with tf.Session() as sess:
    sess.run(embedding.initializer, {embedding.initial_value: table})
    print("row 2:", sess.run(row))
