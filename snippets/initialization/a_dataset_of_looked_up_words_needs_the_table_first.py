import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
table = tf.lookup.StaticHashTable(pairs, -1)
numbers = table.lookup(tf.constant(["dog", "cow"]))
iterator = tf.data.make_initializable_iterator(
    tf.data.Dataset.from_tensor_slices(numbers)
)
element = iterator.get_next()
with tf.Session() as sess:
    try:
        sess.run(iterator.initializer)
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "Table not" in x])
    sess.run(tf.tables_initializer())
    sess.run(iterator.initializer)
    print("dog, cow:", sess.run(element), sess.run(element))
