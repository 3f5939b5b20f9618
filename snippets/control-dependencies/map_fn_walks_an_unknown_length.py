import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2])
rows = tf.map_fn(tf.reduce_sum, x)
at_once = tf.reduce_sum(x, axis=1)

with tf.Session() as sess:
    print("map_fn:", sess.run(rows, {x: [[1, 2], [3, 4], [5, 6]]}))
    print("at once:", sess.run(at_once, {x: [[1, 2], [3, 4], [5, 6]]}))
