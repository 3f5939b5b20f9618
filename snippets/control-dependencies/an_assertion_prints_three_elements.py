import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
with tf.control_dependencies([tf.assert_positive(x)]):
    y = tf.sqrt(x)

with tf.Session() as sess:
    sess.run(y, feed_dict={x: [1, 2, 3, 4, -5]})
