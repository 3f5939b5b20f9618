import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    return tf.get_variable("w", initializer=3.0)


with tf.Graph().as_default(), tf.Session() as sess:
    sess.run(build().initializer)
    path = tf.train.Saver().save(sess, "./model")

build()
tf.train.import_meta_graph(path + ".meta")
print([v.name for v in tf.global_variables()])
saver = tf.train.Saver()
