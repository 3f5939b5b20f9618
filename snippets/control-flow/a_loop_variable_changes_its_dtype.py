import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    _, half = tf.while_loop(
        lambda i, value: i < 3,
        lambda i, value: (i + 1, value / 2),
        (0, 8),
    )
    tf.Session().run(half)
