import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
number = tf.lookup.StaticHashTable(pairs, -1).lookup(tf.constant("dog"))
with tf.Session() as sess:
    sess.run(tf.tables_initializer())
    builder = tf.saved_model.Builder("exported")
    builder.add_meta_graph_and_variables(sess, ["serve"])
    builder.save()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.saved_model.load(sess, ["serve"], "exported")
    sess.run(tf.tables_initializer())
    print("dog:", sess.run(number.name))
