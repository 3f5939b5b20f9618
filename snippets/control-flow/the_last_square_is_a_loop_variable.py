import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def body(i, square):
    return i + 1, i * i


_, square = tf.while_loop(lambda i, square: i < 4, body, [0, 0])
with tf.Session() as sess:
    print(sess.run(square + 1))
