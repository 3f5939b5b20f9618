import os

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=0.0)
saver = tf.train.Saver(max_to_keep=2)
with tf.Session() as sess:
    sess.run(w.initializer)
    for step in range(4):
        path = saver.save(sess, "./model", global_step=step)

print("save returned:", path)
print("kept:", sorted(name for name in os.listdir(".") if name.endswith(".index")))
print("newest:", tf.train.latest_checkpoint("."))
