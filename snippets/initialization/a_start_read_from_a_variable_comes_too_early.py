import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    start = tf.random.normal([2000, 2000], mean=5.0)
    w = tf.get_variable("w", initializer=start)
    mean = tf.get_variable("mean", initializer=tf.reduce_mean(w))
    with tf.Session() as sess:
        try:
            sess.run(tf.global_variables_initializer())
            print("mean:", round(float(sess.run(mean))))
        except tf.errors.FailedPreconditionError as error:
            lines = error.message.splitlines()
            print(
                "FailedPreconditionError:", *[x for x in lines if "uninitialized" in x]
            )
