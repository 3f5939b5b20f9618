import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=0.0)
update_it = tf.placeholder(tf.bool, [])


def update():
    return tf.assign_add(v, 1.0)


value = tf.cond(update_it, update, lambda: v.read_value())
with tf.Session() as sess:
    sess.run(v.initializer)
    print([float(sess.run(value, {update_it: it})) for it in [True, False, True]])
