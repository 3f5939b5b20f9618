import os

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(w.initializer)
    saver.save(sess, "./model.ckpt")
    os.rename("model.ckpt.data-00000-of-00001", "model.ckpt.data")
    try:
        saver.restore(sess, "./model.ckpt")
    except tf.errors.NotFoundError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "No such file" in line))
    os.rename("model.ckpt.data", "model.ckpt.data-00000-of-00001")
    saver.restore(sess, "./model.ckpt")
    print("w:", sess.run(w))
