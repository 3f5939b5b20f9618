from pathlib import Path

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
path = "words.txt"
Path(path).write_text("cat\ndog\n")
if tf.__version__ < "2":
    from tensorflow.contrib import lookup

    to_id = lookup.index_table_from_file(path, num_oov_buckets=1)
    to_word = lookup.index_to_string_table_from_file(path, default_value="?")
else:
    line, number = (
        tf.lookup.TextFileIndex.WHOLE_LINE,
        tf.lookup.TextFileIndex.LINE_NUMBER,
    )
    read = tf.lookup.TextFileInitializer
    words = read(path, tf.string, line, tf.int64, number)
    to_id = tf.lookup.StaticVocabularyTable(words, num_oov_buckets=1)
    ids = read(path, tf.int64, number, tf.string, line)
    to_word = tf.lookup.StaticHashTable(ids, default_value="?")
with tf.Session() as sess:
    sess.run(tf.tables_initializer())
    print(sess.run(to_id.lookup(tf.constant(["dog", "bird"]))).tolist())
    print(sess.run(to_word.lookup(tf.constant([0, 5], tf.int64))).tolist())
