import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
path = tempfile.mkdtemp() + "/model"

local = [tf.GraphKeys.LOCAL_VARIABLES]
in_local = tf.get_variable("in_local", initializer=0, collections=local)
in_global = tf.get_variable("in_global", initializer=0, trainable=False)
count = tf.group(in_local.assign_add(1), in_global.assign_add(1))
initialize = [tf.global_variables_initializer(), tf.local_variables_initializer()]
saver = tf.train.Saver()

with tf.Session() as sess:
    sess.run(initialize)
    for _ in range(3):
        sess.run(count)
    saver.save(sess, path)

with tf.Session() as sess:
    sess.run(initialize)
    saver.restore(sess, path)
    print("in_local:", sess.run(in_local), "in_global:", sess.run(in_global))
