import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

limit = tf.placeholder(tf.int32, [])


def body(i, squares):
    return i + 1, squares.write(i, i * i)


def squares_below(limit):
    start = (0, tf.TensorArray(tf.int32, size=0, dynamic_size=True))
    _, squares = tf.while_loop(lambda i, squares: i * i < limit, body, start)
    return squares.stack()


result = squares_below(limit)
with tf.Session() as sess:
    print(sess.run(result, {limit: 10}), sess.run(result, {limit: 30}))
