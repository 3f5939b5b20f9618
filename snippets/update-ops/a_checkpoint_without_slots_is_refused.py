import os
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
path = os.path.join(tempfile.mkdtemp(), "model")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, path)

train_op = tf.train.AdamOptimizer(0.1).minimize(tf.square(w))
print("now:", [v.op.name for v in tf.global_variables()])
with tf.Session() as sess:
    try:
        tf.train.Saver().restore(sess, path)
    except tf.errors.NotFoundError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("Key ")))
