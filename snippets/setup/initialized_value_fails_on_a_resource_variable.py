import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=tf.random.normal([], seed=1))
    copy = tf.Variable(w.initialized_value())
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print("copy equals w:", sess.run(tf.equal(copy, w)))
