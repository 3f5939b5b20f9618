import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
start = tf.random_uniform_initializer(-1.0, 1.0, seed=1)
first, end, steps = tf.constant([1, 2]), 4, 3
with tf.variable_scope("net", initializer=start):
    embeddings = tf.get_variable("embeddings", [5, 2])
    cell, state = tf.nn.rnn_cell.GRUCell(5), tf.zeros([2, 5])
    if tf.__version__ < "2":
        from tensorflow.contrib import seq2seq

        helper = seq2seq.GreedyEmbeddingHelper(embeddings, first, end)
        decoder = seq2seq.BasicDecoder(cell, helper, state)
        found = seq2seq.dynamic_decode(decoder, maximum_iterations=steps)
        ids = found[0].sample_id
    else:
        ids = [first]
        with tf.variable_scope("decoder"):
            for _ in range(steps):
                x = tf.nn.embedding_lookup(embeddings, ids[-1])
                output, state = cell(x, state)
                ids.append(tf.argmax(output, 1, output_type=tf.int32))
        ids = tf.stack(ids[1:], axis=1)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(ids))
