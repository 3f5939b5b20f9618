import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")


def branch():
    with tf.control_dependencies(None):
        update = tf.assign_add(v, 1)
    with tf.control_dependencies([update]):
        return tf.constant("taken")


choose = tf.placeholder(tf.bool, [])
result = tf.cond(choose, branch, lambda: tf.constant("not taken"))

with tf.Session() as sess:
    sess.run(v.initializer)
    for value in [True, False]:
        print(sess.run(result, {choose: value}).decode(), "-> v is", sess.run(v))
