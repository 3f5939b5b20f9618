import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
hits, update = tf.metrics.true_positives([1, 0], [1, 1])
words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
number = tf.lookup.StaticHashTable(pairs, -1).lookup(tf.constant("dog"))
iterator = tf.data.make_initializable_iterator(tf.data.Dataset.range(3))
fetches = {"w": w, "metric": update, "table": number, "data": iterator.get_next()}
initializers = [
    ("global_variables_initializer", tf.global_variables_initializer()),
    ("local_variables_initializer", tf.local_variables_initializer()),
    ("tables_initializer", tf.tables_initializer()),
    ("iterator.initializer", iterator.initializer),
]
for name, initializer in initializers:
    ready = []
    with tf.Session() as sess:
        sess.run(initializer)
        for key, fetch in fetches.items():
            try:
                sess.run(fetch)
                ready.append(key)
            except tf.errors.FailedPreconditionError:
                pass
    print(name + ":", ready)
