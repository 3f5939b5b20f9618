import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = {"red": 1, "green": 2, "blue": 3}
ids = tf.placeholder(tf.int32, [None])
rows = max(words.values()) + 1
table = tf.get_variable("table", [rows, 2])
vectors = tf.nn.embedding_lookup(table, ids)

with tf.Session() as sess:
    sess.run(table.initializer)
    found = sess.run(vectors, {ids: list(words.values())})
    print(rows, "rows, found", found.shape)
