import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

text = tf.constant(["red", "green", "blue", "pink"])
ids = tf.strings.to_hash_bucket_fast(text, 1000)
table = tf.get_variable("table", [100, 2])
vectors = tf.nn.embedding_lookup(table, ids)

with tf.Session() as sess:
    sess.run(table.initializer)
    print("rows:", table.shape[0], "largest id:", sess.run(tf.reduce_max(ids)))
    try:
        sess.run(vectors)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "is not in [" in line))
