import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for number in range(2):
    with tf.Graph().as_default(), tf.Session() as sess:
        w = tf.get_variable("w", initializer=float(number))
        sess.run(w.initializer)
        path = tf.train.Saver().save(sess, "./model", number)
        print(path, tf.train.list_variables(path))
