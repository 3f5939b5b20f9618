import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1)


def branch_with_update():
    with tf.control_dependencies([update]):
        return tf.constant("updated")


choose = tf.placeholder(tf.bool, [])
result = tf.cond(choose, branch_with_update, lambda: tf.constant("skipped"))

with tf.Session() as sess:
    sess.run(v.initializer)
    for value in [True, False]:
        print(sess.run(result, {choose: value}).decode(), "-> v is", sess.run(v))
