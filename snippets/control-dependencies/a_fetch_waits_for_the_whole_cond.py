import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)


def branch():
    with tf.control_dependencies([tf.assign_add(v, 1)]):
        return tf.constant(1)


choose = tf.placeholder(tf.bool, [])
result = tf.cond(choose, branch, lambda: tf.constant(2))
with tf.control_dependencies([result]):
    y = tf.constant("ran")

with tf.Session() as sess:
    sess.run(v.initializer)
    for value in [True, False]:
        print(sess.run(y, feed_dict={choose: value}).decode(), "-> v is", sess.run(v))
