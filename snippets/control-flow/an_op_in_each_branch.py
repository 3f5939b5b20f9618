import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=0.0)
update_it = tf.placeholder(tf.bool, [])
step = tf.cond(update_it, lambda: tf.group(v.assign_add(1.0)), lambda: tf.no_op())

with tf.Session() as sess:
    sess.run(v.initializer)
    for value in [True, False]:
        print("returns", sess.run(step, {update_it: value}), "- v is", sess.run(v))
