import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

i, total = tf.while_loop(
    lambda i, total: i < 4,
    lambda i, total: [i + 1, total + tf.cast(i, tf.float32)],
    [tf.constant(0), tf.constant(0.0)],
)

with tf.Session() as sess:
    print(*sess.run([i, total]))
