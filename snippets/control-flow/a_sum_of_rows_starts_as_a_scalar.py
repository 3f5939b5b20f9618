import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.placeholder(tf.float32, [4, 3])
tf.while_loop(
    lambda i, total: i < 4,
    lambda i, total: (i + 1, total + rows[i]),
    (0, 0.0),
)
