import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.constant(["red", "green", "blue"])
numbers = tf.lookup.KeyValueTensorInitializer(words, tf.range(3, dtype=tf.int64))
ids = tf.lookup.StaticHashTable(numbers, default_value=-1)
table = tf.get_variable("table", [3, 2])
text = tf.constant(["blue", "pink"])
vectors = tf.nn.embedding_lookup(table, ids.lookup(text))

with tf.Session() as sess:
    sess.run([table.initializer, tf.tables_initializer()])
    try:
        sess.run(vectors)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "is not in [" in line))
