import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.int32, [])
a, b = tf.constant("low"), tf.constant("even")


def cases(first, second):
    pairs = [(x < 10, first), (tf.equal(x % 2, 0), second)]
    return [tf.case(pairs), tf.case(pairs, exclusive=True)]


created = cases(lambda: tf.identity(a), lambda: tf.identity(b))
returned = cases(lambda: a, lambda: b)

with tf.Session() as sess:
    for label, results in [("creates an op:", created), ("returns it:", returned)]:
        for result, value in zip(results, [11, 8]):
            try:
                print(label, value, "->", sess.run(result, {x: value}).decode())
            except tf.errors.InvalidArgumentError as error:
                said = error.message.split("Input error: ")[1].split("] [")[0]
                print(label, value, "->", said.split(" (")[0].rstrip(":"))
