import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

u = tf.Variable(0, name="u")
v = tf.Variable(0, name="v")


def branch():
    with tf.control_dependencies([tf.assign_add(u, 1)]):
        return tf.constant(1)


choose = tf.placeholder(tf.bool, [])
result = tf.cond(choose, branch, lambda: tf.constant(2))
with tf.control_dependencies([result]):
    step = tf.assign_add(v, 1)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for value in [True, False]:
        sess.run(step.op, {choose: value})
        print("choose:", value, "-> u is", sess.run(u), "and v is", sess.run(v))
