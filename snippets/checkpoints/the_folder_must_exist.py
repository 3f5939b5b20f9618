import os

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for path in ["./one/model.ckpt", "./two/levels/model.ckpt"]:
        try:
            print("saved:", saver.save(sess, path))
        except ValueError as error:
            print(error)
    os.makedirs("./two/levels")
    print("saved:", saver.save(sess, "./two/levels/model.ckpt"))
