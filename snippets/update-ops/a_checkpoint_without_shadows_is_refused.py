import os
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(7.0, name="w")
path = os.path.join(tempfile.mkdtemp(), "model")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, path)

ema = tf.train.ExponentialMovingAverage(0.9)
names = ema.variables_to_restore()
with tf.Session() as sess:
    print("in the file:", tf.train.list_variables(path))
    try:
        tf.train.Saver(names).restore(sess, path)
    except tf.errors.NotFoundError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("Key ")))
