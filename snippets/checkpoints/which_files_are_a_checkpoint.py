import os

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    path = saver.save(sess, "./model.ckpt", global_step=7)

print("the path to restore:", path)
for name in sorted(os.listdir(".")):
    print(name)
with open("checkpoint") as file:
    print(file.read().strip())
os.remove("model.ckpt-7.meta")
with tf.Session() as sess:
    saver.restore(sess, path)
    print("without .meta:", sess.run(w))
