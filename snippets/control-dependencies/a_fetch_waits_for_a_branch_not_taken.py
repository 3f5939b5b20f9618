import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

in_branch = []


def branch():
    in_branch.append(tf.no_op(name="in_branch"))
    return tf.constant(1)


choose = tf.placeholder(tf.bool, [])
tf.cond(choose, branch, lambda: tf.constant(2))
with tf.control_dependencies(in_branch):
    y = tf.constant("ran")

with tf.Session() as sess:
    print(sess.run(y, feed_dict={choose: True}).decode())
    sess.run(y, feed_dict={choose: False})
