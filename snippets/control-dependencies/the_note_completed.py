import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update_op = tf.assign_add(v, 1)
a_2 = tf.constant(2)
b_2 = tf.constant(3)

with tf.control_dependencies([update_op]):
    add_with_dependencies = tf.add(a_2, b_2)

with tf.Session() as sess:
    sess.run(v.initializer)
    print("v before:", sess.run(v))
    print("add_with_dependencies:", sess.run(add_with_dependencies))
    print("v after:", sess.run(v))
