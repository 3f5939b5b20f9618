import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0, use_resource=True)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
    with tf.Session() as sess:
        try:
            print("w:", sess.run(w))
        except tf.errors.FailedPreconditionError as error:
            lines = error.message.splitlines()
            print(*[line for line in lines if "uninitialized" in line])
