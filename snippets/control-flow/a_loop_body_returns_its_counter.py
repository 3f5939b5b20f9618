import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    v = tf.get_variable("v", initializer=0.0)

    def body(i):
        with tf.control_dependencies([v.assign_add(1.0)]):
            return i + 1

    loop = tf.while_loop(lambda i: i < 3, body, [tf.constant(0)])
    with tf.Session() as sess:
        sess.run(v.initializer)
        print(sess.run(loop), sess.run(v))
