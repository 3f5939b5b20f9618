import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", shape=[2])
    with tf.Session() as sess:
        print("not initialized:", sess.run(tf.report_uninitialized_variables()))
        try:
            sess.run(w)
        except tf.errors.FailedPreconditionError as error:
            for line in error.message.splitlines():
                if "uninitialized" in line:
                    print("FailedPreconditionError:", line)
