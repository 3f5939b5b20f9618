import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1)
with tf.control_dependencies([update]):
    first = tf.constant("first")
    second = tf.constant("second")

with tf.Session() as sess:
    sess.run(v.initializer)
    sess.run([first, second, update])
    print("after one run with three fetches:", sess.run(v))
    sess.run(first)
    sess.run(second)
    print("after two more runs:", sess.run(v))
