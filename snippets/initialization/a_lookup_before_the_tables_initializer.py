import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.constant(["cat", "dog"])
pairs = tf.lookup.KeyValueTensorInitializer(words, tf.constant([0, 1], tf.int64))
number = tf.lookup.StaticHashTable(pairs, -1).lookup(tf.constant("dog"))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        print("dog:", sess.run(number))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "Table not" in x])
