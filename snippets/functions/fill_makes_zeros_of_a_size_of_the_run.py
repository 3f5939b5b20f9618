import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2], name="x")
zeros = tf.zeros([tf.shape(x)[0], 3])
filled = tf.fill([tf.shape(x)[0], 3], 0.0)

with tf.Session() as sess:
    for value in sess.run([zeros, filled], feed_dict={x: [[1.0, 2.0]]}):
        print(value)
