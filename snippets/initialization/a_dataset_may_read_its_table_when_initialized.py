import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def in_map(table):
    return tf.data.Dataset.from_tensor_slices(["dog"]).map(table.lookup)


def in_the_source(table):
    return tf.data.Dataset.from_tensor_slices(table.lookup(tf.constant(["dog"])))


for build in [in_map, in_the_source]:
    with tf.Graph().as_default(), tf.Session() as sess:
        words = tf.constant(["cat", "dog"])
        numbers = tf.constant([0, 1], tf.int64)
        pairs = tf.lookup.KeyValueTensorInitializer(words, numbers)
        dataset = build(tf.lookup.StaticHashTable(pairs, -1))
        iterator = tf.data.make_initializable_iterator(dataset)
        element = iterator.get_next()
        try:
            sess.run(iterator.initializer)
            sess.run(tf.tables_initializer())
            print(build.__name__, "gives", sess.run(element))
        except tf.errors.FailedPreconditionError as error:
            lines = error.message.splitlines()
            print(build.__name__, "gives", *[x for x in lines if "Table not" in x])
