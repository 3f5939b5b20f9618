import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
number = tf.lookup.StaticHashTable(pairs, -1).lookup(tf.constant("dog"))
with tf.Session() as sess:
    main_op = tf.tables_initializer()
    sess.run(main_op)
    builder = tf.saved_model.Builder("exported")
    builder.add_meta_graph_and_variables(sess, ["serve"], main_op=main_op)
    builder.save()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.saved_model.load(sess, ["serve"], "exported")
    print("dog:", sess.run(number.name))
