import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
number = tf.lookup.StaticHashTable(pairs, -1).lookup(tf.constant("dog"))
local_init_op = tf.group(tf.local_variables_initializer(), tf.tables_initializer())
scaffold = tf.train.Scaffold(local_init_op=local_init_op)
with tf.train.MonitoredTrainingSession(scaffold=scaffold) as sess:
    print("dog:", sess.run(number))
