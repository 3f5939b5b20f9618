import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
y = tf.placeholder(tf.float32, [])
with tf.Session() as sess:
    print(sess.run(x + y, feed_dict={x: 1.0, y: 2.0}))
    print(sess.run(x + y, feed_dict=dict(zip([x, y], [1.0, 2.0]))))
