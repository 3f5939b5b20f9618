import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.layers import embed_sequence
else:

    def embed_sequence(ids, vocab_size, embed_dim, initializer=None, scope=None):
        with tf.variable_scope(scope, "EmbedSequence"):
            shape = [vocab_size, embed_dim]
            table = tf.get_variable("embeddings", shape, initializer=initializer)
            return tf.nn.embedding_lookup(table, ids)


tf.disable_v2_behavior()

start = tf.random_normal_initializer(seed=1)
vectors = embed_sequence([[1, 3], [3, 0]], 4, 2, initializer=start)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print([v.op.name for v in tf.trainable_variables()])
    print(sess.run(vectors).round(3))
