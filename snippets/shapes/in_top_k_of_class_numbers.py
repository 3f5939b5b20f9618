import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.placeholder(tf.float32, [None, 3], name="logits")
labels = tf.placeholder(tf.int32, [None, 3], name="labels")
column = tf.placeholder(tf.int32, [None, 1], name="column")
of_one_hot = tf.nn.in_top_k(logits, tf.argmax(labels, axis=1), 1)
of_column = tf.nn.in_top_k(logits, tf.squeeze(column, axis=1), 1)

feed = {logits: [[1.0, 2.0, 0.0], [5.0, 4.0, 3.0]]}
with tf.Session() as sess:
    print(sess.run(of_one_hot, {**feed, labels: [[0, 1, 0], [0, 0, 1]]}))
    print(sess.run(of_column, {**feed, column: [[1], [2]]}))
