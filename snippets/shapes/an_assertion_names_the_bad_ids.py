import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

words = tf.placeholder(tf.int32, [None])
users = tf.placeholder(tf.int32, [None])
table = tf.get_variable("table", [3, 2])
checks = [
    tf.debugging.assert_non_negative(words, [tf.reduce_min(words)], message="words"),
    tf.debugging.assert_less(words, 3, [tf.reduce_max(words)], message="words"),
    tf.debugging.assert_less(users, 3, [tf.reduce_max(users)], message="users"),
]
with tf.control_dependencies(checks):
    vectors = tf.gather(table, words) + tf.gather(table, users)

with tf.Session() as sess:
    sess.run(table.initializer)
    try:
        sess.run(vectors, {words: [0, 2, 1], users: [1, 7, 3]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "assertion failed" in line))
