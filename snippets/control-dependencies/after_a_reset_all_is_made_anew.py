import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    tf.reset_default_graph()
    x = tf.placeholder(tf.float32, [], name="x")
    return x, tf.multiply(x, 2.0, name="y")


for _ in range(2):
    x, y = build()
    with tf.Session() as sess:
        print("y:", sess.run(y, feed_dict={x: 3.0}))
