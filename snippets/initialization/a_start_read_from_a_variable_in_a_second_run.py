import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    start = tf.random.normal([2000, 2000], mean=5.0)
    w = tf.get_variable("w", initializer=start)
    mean = tf.get_variable("mean", initializer=tf.reduce_mean(w))
    with tf.Session() as sess:
        sess.run(w.initializer)
        sess.run(mean.initializer)
        print("mean:", round(float(sess.run(mean))))
