import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
words = tf.constant(["cat", "dog"])
if tf.__version__ < "2":
    from tensorflow.contrib import lookup

    to_id = lookup.index_table_from_tensor(words, num_oov_buckets=1)
    to_word = lookup.index_to_string_table_from_tensor(words, default_value="?")
    counts = lookup.MutableHashTable(tf.string, tf.int64, -1)
else:
    ids = tf.range(2, dtype=tf.int64)
    pairs = tf.lookup.KeyValueTensorInitializer(words, ids)
    to_id = tf.lookup.StaticVocabularyTable(pairs, num_oov_buckets=1)
    pairs = tf.lookup.KeyValueTensorInitializer(ids, words)
    to_word = tf.lookup.StaticHashTable(pairs, default_value="?")
    counts = tf.lookup.experimental.MutableHashTable(tf.string, tf.int64, -1)
insert = counts.insert(words, tf.constant([5, 6], tf.int64))
asked = tf.constant(["dog", "bird", "cat"])
with tf.Session() as sess:
    sess.run(tf.tables_initializer())
    sess.run(insert)
    print(sess.run(to_id.lookup(asked)).tolist())
    print(sess.run(to_word.lookup(tf.constant([1, 2, 0], tf.int64))).tolist())
    print(sess.run(counts.lookup(asked)).tolist())
