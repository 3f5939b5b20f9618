import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.placeholder(tf.float32, [4, 3])
_, total = tf.while_loop(
    lambda i, total: i < 4,
    lambda i, total: (i + 1, total + rows[i]),
    (0, tf.zeros([3])),
)

with tf.Session() as sess:
    print(sess.run(total, {rows: [[1, 2, 3]] * 4}))
