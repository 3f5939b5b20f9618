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
prefix = "tower_0/"
names = {v.op.name[len(prefix) :]: v for v in tf.global_variables(prefix)}
print("names:", {name: v.op.name for name, v in names.items()})
with tf.Session() as sess:
    tf.train.Saver(names).restore(sess, path)
    print("w:", sess.run(w))
