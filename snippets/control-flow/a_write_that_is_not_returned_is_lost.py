import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def body(i, squares):
    squares.write(i, i * i)
    return i + 1, squares


start = (0, tf.TensorArray(tf.int32, size=4))
_, squares = tf.while_loop(lambda i, squares: i < 4, body, start)

with tf.Session() as sess:
    print(sess.run(squares.stack()))
