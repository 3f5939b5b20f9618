import os
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

path = os.path.join(tempfile.mkdtemp(), "model")
with tf.variable_scope("net"):
    w = tf.get_variable("w", initializer=7.0)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, path)

tf.reset_default_graph()
with tf.variable_scope("tower_0/net"):
    w = tf.get_variable("w", initializer=0.0)
with tf.Session() as sess:
    print("in the file:", tf.train.list_variables(path))
    try:
        tf.train.Saver().restore(sess, path)
    except tf.errors.NotFoundError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("Key ")))
