import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
hits, update = tf.metrics.true_positives([1, 0], [1, 1])
words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
number = tf.lookup.StaticHashTable(pairs, -1).lookup(tf.constant("dog"))
tf.train.AdamOptimizer().minimize(tf.square(w))
init = tf.group(
    tf.global_variables_initializer(),
    tf.local_variables_initializer(),
    tf.tables_initializer(),
)
with tf.Session() as sess:
    sess.run(init)
    print("w, hits, number:", *sess.run([w, update, number]))
    print("left without a value:", sess.run(tf.report_uninitialized_variables()))
