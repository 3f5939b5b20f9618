import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def body(i, total, squares):
    square = tf.multiply(i, i, name="square")
    return i + 1, total + square, squares.write(i, square)


squares = tf.TensorArray(tf.int32, size=4)
start = [0, 0, squares]
i, total, squares = tf.while_loop(lambda i, *rest: i < 4, body, start)
with tf.Session() as sess:
    print("total:", sess.run(total), "squares:", sess.run(squares.stack()))
