import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.Graph()
with graph.as_default():
    x = tf.placeholder(tf.float32, [], name="x")
    y = tf.multiply(x, 2.0, name="y")

step = tf.train.get_or_create_global_step()
with tf.Session() as sess:
    print("y:", sess.run(y, feed_dict={x: 3.0}))
