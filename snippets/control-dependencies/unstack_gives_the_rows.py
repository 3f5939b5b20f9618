import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [3, 2])
rows = [tf.reduce_sum(row) for row in tf.unstack(x)]

with tf.Session() as sess:
    print("rows:", *sess.run(rows, {x: [[1, 2], [3, 4], [5, 6]]}))
