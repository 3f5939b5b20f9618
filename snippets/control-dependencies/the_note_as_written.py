import tensorflow as tf

a_2, b_2 = tf.constant(1.0), tf.constant(2.0)
v = tf.get_variable("v", initializer=0.0)
update_op = tf.assign_add(v, 1.0)
with tf.control_dependencies([update_op]):
    add_with_dependencies = tf.add(a_2, b_2)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("sum:", sess.run(add_with_dependencies))
    print("v:", sess.run(v))
