import os
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
path = os.path.join(tempfile.mkdtemp(), "model")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(w.assign(7.0))
    tf.train.Saver().save(sess, path)

train_op = tf.train.AdamOptimizer(0.1).minimize(tf.square(w))
with tf.Session() as sess:
    saved = dict(tf.train.list_variables(path))
    every = tf.global_variables()
    found = [v for v in every if saved.get(v.op.name) == v.shape.as_list()]
    sess.run(tf.global_variables_initializer())
    tf.train.Saver(found).restore(sess, path)
    print("restored:", [(v.op.name, float(sess.run(v))) for v in found])
    print("as initialized:", [v.op.name for v in every if v not in found])
