import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
tf.enable_control_flow_v2()

in_branch = []


def branch():
    in_branch.append(tf.no_op(name="in_branch"))
    return tf.constant(1)


choose = tf.placeholder(tf.bool, [])
tf.cond(choose, branch, lambda: tf.constant(2))
with tf.control_dependencies(in_branch):
    step = tf.no_op()
