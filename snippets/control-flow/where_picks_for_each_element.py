import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
leaky = tf.where(x > 0, x, 0.1 * x)
rows = tf.where([True, False], [[1, 1], [2, 2]], [[3, 3], [4, 4]])

with tf.Session() as sess:
    print(sess.run(leaky, {x: [1.0, -1.0, 2.0]}))
    print(sess.run(rows).tolist())
