import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ids = tf.constant([[2, 1, -1]])
table = tf.get_variable("table", [3, 2], initializer=tf.ones_initializer())
real = tf.cast(tf.expand_dims(ids >= 0, -1), tf.float32)
vectors = tf.nn.embedding_lookup(table, tf.maximum(ids, 0)) * real

with tf.Session() as sess:
    sess.run(table.initializer)
    print(sess.run(vectors))
