import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

pairs = tf.lookup.KeyValueTensorInitializer(["a", "b"], [1, 2])
table = tf.lookup.StaticHashTable(pairs, -1)
lines = tf.lookup.TextFileInitializer("words.txt", tf.string, 0, tf.int64, 1)
words = tf.lookup.StaticHashTable(lines, -1)
mutable = tf.lookup.experimental.DenseHashTable(tf.int64, tf.int64, -1, -2, -3)

graph = tf.get_default_graph()
for key in sorted(graph.get_all_collection_keys()):
    print(key + ":", len(tf.get_collection(key)))
initializers = tf.get_collection(tf.GraphKeys.TABLE_INITIALIZERS)
everything = tf.tables_initializer()
print("tables_initializer runs them:", everything.control_inputs == initializers)
