import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1, name="update")
x = tf.constant(5, name="x")
late, _ = tf.tuple([x, update])
(gated,) = tf.tuple([x], control_inputs=[update])

with tf.Session() as sess:
    sess.run(v.initializer)
    for name, fetch in [("late:", late), ("gated:", gated), ("x:", x)]:
        print(name, sess.run(fetch), "-> v is", sess.run(v))
