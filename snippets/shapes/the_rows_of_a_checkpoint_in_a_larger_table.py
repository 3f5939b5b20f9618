import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = tf.get_variable("table", [3, 2], initializer=tf.ones_initializer())
with tf.Session() as sess:
    sess.run(table.initializer)
    path = tf.train.Saver().save(sess, "./old")

tf.reset_default_graph()
table = tf.get_variable("table", [4, 2], initializer=tf.zeros_initializer())
vectors = tf.nn.embedding_lookup(table, [2, 3])
old = tf.train.load_variable(path, "table")
take_over = tf.scatter_update(table, list(range(len(old))), old)

with tf.Session() as sess:
    sess.run(table.initializer)
    sess.run(take_over)
    print(sess.run(vectors))
