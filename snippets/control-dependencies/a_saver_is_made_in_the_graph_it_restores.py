import os
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

path = os.path.join(tempfile.mkdtemp(), "model")
v = tf.Variable(3.0, name="v")
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(v.initializer)
    saver.save(sess, path)

tf.reset_default_graph()
v = tf.Variable(0.0, name="v")
saver = tf.train.Saver()
with tf.Session() as sess:
    saver.restore(sess, path)
    print("v:", sess.run(v))
