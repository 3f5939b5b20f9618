import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
y = tf.multiply(x, 2.0, name="y")

tf.reset_default_graph()
z = tf.placeholder(tf.float32, [], name="z")
with tf.Session() as sess:
    print("y:", sess.run(y, feed_dict={x: 3.0}))
