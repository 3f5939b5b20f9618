import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=0.0)
update_it = tf.placeholder(tf.bool, [])


def update():
    tf.assign_add(v, 1.0)


tf.cond(update_it, update, lambda: v.read_value())
