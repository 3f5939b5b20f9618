import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

_, half = tf.while_loop(
    lambda i, value: i < 3,
    lambda i, value: (i + 1, value / 2),
    (0, 8),
)

with tf.Session() as sess:
    print(half.dtype.name)
    sess.run(half)
