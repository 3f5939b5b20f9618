import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
hits, update = tf.metrics.true_positives([1, 0], [1, 1])
words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
number = tf.lookup.StaticHashTable(pairs, -1).lookup(tf.constant("dog"))
data = tf.data.Dataset.range(5, 9)
listed = tf.data.make_initializable_iterator(data)
other = tf.data.make_initializable_iterator(data)
fetches = [w, update, number, listed.get_next()]
element = other.get_next()
tf.add_to_collection(tf.GraphKeys.TABLE_INITIALIZERS, listed.initializer)
with tf.train.MonitoredTrainingSession() as sess:
    print("w, hits, number, listed:", *sess.run(fetches))
    try:
        sess.run(element)
    except tf.errors.FailedPreconditionError:
        sess.run(other.initializer)
        print("after its own initializer:", sess.run(element))
