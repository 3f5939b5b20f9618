import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    v = tf.get_variable("v", initializer=0.0)

    def body(i):
        with tf.control_dependencies([v.assign_add(1.0)]):
            i = i + 1

    tf.while_loop(lambda i: i < 3, body, [tf.constant(0)])
