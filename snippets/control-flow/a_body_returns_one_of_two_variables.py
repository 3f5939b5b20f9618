import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.while_loop(
    lambda i, total: i < 4,
    lambda i, total: total + tf.cast(i, tf.float32),
    [tf.constant(0), tf.constant(0.0)],
)
