import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)
choose = tf.placeholder(tf.bool, [])
square = tf.cond(choose, lambda: tf.square(x), lambda: x)
y = square + 1.0
with tf.Session() as sess:
    for value in [True, False]:
        print("y:", sess.run(y, feed_dict={choose: value}))
