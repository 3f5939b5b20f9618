import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0, use_resource=True)
    init = tf.global_variables_initializer()
    step = tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.square(w))
    with tf.Session() as sess:
        sess.run(init)
        try:
            sess.run(step)
        except tf.errors.OpError as error:
            lines = error.message.splitlines()
            print(type(error).__name__ + ":", *[x for x in lines if "Invalid" in x])
