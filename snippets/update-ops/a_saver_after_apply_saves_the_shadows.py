import os
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(7.0, name="w")
ema = tf.train.ExponentialMovingAverage(0.5)
average = ema.apply([w])
path = os.path.join(tempfile.mkdtemp(), "model")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(w.assign(3.0))
    sess.run(average)
    tf.train.Saver().save(sess, path)
    print("w:", sess.run(w))

print("in the file:", tf.train.list_variables(path))
with tf.Session() as sess:
    tf.train.Saver(ema.variables_to_restore([w])).restore(sess, path)
    print("w:", sess.run(w))
