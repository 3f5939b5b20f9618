import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)
squares = []


def branch():
    squares.append(tf.square(x))
    return squares[0]


choose = tf.placeholder(tf.bool, [])
tf.cond(choose, branch, lambda: x)
y = squares[0] + 1.0
with tf.Session() as sess:
    print("y:", sess.run(y, feed_dict={choose: True}))
    sess.run(y, feed_dict={choose: False})
