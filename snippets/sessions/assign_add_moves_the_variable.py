import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=0.0)
add_one = v.assign_add(1)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("v:", [float(sess.run(add_one)) for _ in range(3)])
    print("the variable:", sess.run(v))
