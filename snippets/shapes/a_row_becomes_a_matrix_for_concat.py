import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.placeholder(tf.float32, [None, 3])
row = tf.placeholder(tf.float32, [3])
more = tf.concat([rows, tf.expand_dims(row, 0)], 0)
with tf.Session() as sess:
    print(sess.run(more, {rows: [[1, 2, 3]], row: [4, 5, 6]}))
