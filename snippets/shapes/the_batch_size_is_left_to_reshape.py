import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 6])
grid = tf.reshape(x, [-1, 2, 3])
with tf.Session() as sess:
    for rows in (4, 3):
        print(sess.run(tf.shape(grid), {x: [[0.0] * 6] * rows}))
