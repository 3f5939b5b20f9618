import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

limit = tf.placeholder(tf.int32, [])
i, total = tf.while_loop(
    cond=lambda i, total: total < limit,
    body=lambda i, total: (i + 1, total + i),
    loop_vars=(0, 0),
)

with tf.Session() as sess:
    for value in [10, 100]:
        print(*sess.run([i, total], {limit: value}))
