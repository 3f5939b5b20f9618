import os

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
for folder in ["absolute", "relative"]:
    saver = tf.train.Saver(save_relative_paths=folder == "relative")
    with tf.Session() as sess:
        sess.run(w.initializer)
        saver.save(sess, os.path.abspath(folder) + "/model", 7)
    os.rename(folder, "moved_" + folder)
    try:
        print(folder, tf.train.latest_checkpoint("moved_" + folder))
    except tf.errors.NotFoundError as error:
        print(folder, type(error).__name__)

with tf.Session() as sess:
    saver.restore(sess, "moved_absolute/model-7")
    print("by its path:", sess.run(w))
