import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for build in range(2):
    tf.reset_default_graph()
    with tf.variable_scope("s"):
        w = tf.get_variable("w", initializer=2.0)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print("build", build, [v.name for v in tf.global_variables()], sess.run(w))
