import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3], name="x")
ones = tf.fill([tf.shape(x)[0]], 1.0)
noise = tf.random_normal([tf.shape(x)[0], 2])

with tf.Session() as sess:
    found = sess.run([ones, noise], feed_dict={x: [[1.0, 2.0, 3.0]] * 2})
    print(found[0], found[1].shape)
