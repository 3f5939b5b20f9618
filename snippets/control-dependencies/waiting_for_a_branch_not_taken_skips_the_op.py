import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
in_branch = []


def branch():
    in_branch.append(tf.no_op(name="in_branch"))
    return tf.constant(1)


choose = tf.placeholder(tf.bool, [])
tf.cond(choose, branch, lambda: tf.constant(2))
with tf.control_dependencies(in_branch):
    step = tf.assign_add(v, 1)

with tf.Session() as sess:
    sess.run(v.initializer)
    for value in [True, False]:
        sess.run(step.op, {choose: value})
        print("choose:", value, "-> v is", sess.run(v))
    try:
        sess.run(step, {choose: False})
    except tf.errors.InvalidArgumentError as error:
        print(str(error).splitlines()[-1])
