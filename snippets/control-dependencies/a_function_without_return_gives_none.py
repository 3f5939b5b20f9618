import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)


def make_update():
    tf.assign_add(v, 1)


with tf.control_dependencies([make_update()]):
    y = tf.constant(1)
