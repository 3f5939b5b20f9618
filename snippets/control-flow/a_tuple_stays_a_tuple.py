import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def body(i, state):
    cell, hidden = state
    return i + 1, (cell + hidden, hidden)


_, state = tf.while_loop(lambda i, state: i < 3, body, (0, (1.0, 2.0)))
with tf.Session() as sess:
    print(*sess.run(state))
