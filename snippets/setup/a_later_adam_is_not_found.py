import re

import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0)
    init = tf.global_variables_initializer()
    step = tf.train.AdamOptimizer(0.1).minimize(tf.square(w))
    with tf.Session() as sess:
        sess.run(init)
        print("not initialized:", sess.run(tf.report_uninitialized_variables()))
        try:
            sess.run(step)
        except tf.errors.FailedPreconditionError as error:
            lines = error.message.splitlines()
            line = next(line for line in lines if "uninitialized" in line)
            print(re.sub("beta[12]", "beta…", line))
