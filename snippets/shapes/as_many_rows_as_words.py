import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = {"red": 1, "green": 2, "blue": 3}
ids = tf.placeholder(tf.int32, [None])
table = tf.get_variable("table", [len(words), 2])
vectors = tf.nn.embedding_lookup(table, ids)

with tf.Session() as sess:
    sess.run(table.initializer)
    try:
        sess.run(vectors, {ids: list(words.values())})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "is not in [" in line))
