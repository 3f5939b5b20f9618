import os

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(w.initializer)
    saver.save(sess, "./run/model.ckpt", global_step=7)

with tf.Session() as sess:
    folder = os.path.abspath("./run")
    newest = tf.train.latest_checkpoint(folder)
    if newest is None:
        raise SystemExit("no checkpoint in " + folder)
    saver.restore(sess, newest)
    print(os.path.basename(newest), sess.run(w))
