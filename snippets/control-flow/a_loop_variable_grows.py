import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

i, values = tf.constant(0), tf.zeros([1])
tf.while_loop(
    lambda i, values: i < 5,
    lambda i, values: [i + 1, tf.concat([values, values[:1] + 1], 0)],
    [i, values],
)
