import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0)
    init = tf.global_variables_initializer()
    step = tf.train.RMSPropOptimizer(0.1).minimize(tf.square(w))
    with tf.Session() as sess:
        sess.run(init)
        print("not initialized:", sess.run(tf.report_uninitialized_variables()))
        try:
            sess.run(tf.global_variables()[1])
        except tf.errors.FailedPreconditionError as error:
            lines = error.message.splitlines()
            print(*[line for line in lines if "uninitialized" in line])
