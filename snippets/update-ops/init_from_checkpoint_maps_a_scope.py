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
tf.train.init_from_checkpoint(path, {"net/": "tower_0/net/"})
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("w:", sess.run(w))
