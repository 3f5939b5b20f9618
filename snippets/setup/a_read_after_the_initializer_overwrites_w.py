import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=0.5)
    with tf.control_dependencies([w.initializer]):
        start = w.read_value()
    copy = tf.Variable(start)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        sess.run(w.assign(100.0))
        sess.run(copy.initializer)
        print("a trained w and a new copy:", *map(float, sess.run([w, copy])))
