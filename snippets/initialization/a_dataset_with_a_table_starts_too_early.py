import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
table = tf.lookup.StaticHashTable(pairs, -1)
dataset = tf.data.Dataset.from_tensor_slices(["dog", "cow"]).map(table.lookup)
iterator = tf.data.make_initializable_iterator(dataset)
element = iterator.get_next()
with tf.Session() as sess:
    sess.run(iterator.initializer)
    try:
        print("dog:", sess.run(element))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "Table not" in x])
