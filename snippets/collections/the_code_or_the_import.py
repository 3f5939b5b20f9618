import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    return tf.get_variable("w", initializer=0.0)


with tf.Graph().as_default(), tf.Session() as sess:
    sess.run(build().assign(3.0))
    path = tf.train.Saver().save(sess, "./model")

with tf.Graph().as_default(), tf.Session() as sess:
    w = build()
    tf.train.Saver().restore(sess, path)
    print("built by the code:", sess.run(w))

with tf.Graph().as_default(), tf.Session() as sess:
    tf.train.import_meta_graph(path + ".meta").restore(sess, path)
    print("imported:", sess.run("w:0"))
