import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    with tf.variable_scope("net"):
        return tf.get_variable("w", [], initializer=tf.zeros_initializer())


with tf.Graph().as_default(), tf.Session() as sess:
    w = build()
    w.load(5.0, sess)
    path = tf.train.Saver().save(sess, "./train")

with tf.Graph().as_default(), tf.Session() as sess:
    w = build()
    tf.train.Saver().restore(sess, path)
    print("in the second graph:", sess.run(w))
