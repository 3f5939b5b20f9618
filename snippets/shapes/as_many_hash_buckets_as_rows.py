import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = 1000
text = tf.constant(["red", "green", "blue", "pink"])
ids = tf.strings.to_hash_bucket_fast(text, rows)
table = tf.get_variable("table", [rows, 2])
vectors = tf.nn.embedding_lookup(table, ids)

with tf.Session() as sess:
    sess.run(table.initializer)
    print("rows:", table.shape[0], "largest id:", sess.run(tf.reduce_max(ids)))
    print(sess.run(vectors).shape)
