import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=0.0)
v = v + 1
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("v:", [float(sess.run(v)) for _ in range(3)])
    print("the name v stands for the op:", v.op.type)
    print("the variable:", sess.run("v:0"))
