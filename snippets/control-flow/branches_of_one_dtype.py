import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

use_it = tf.placeholder(tf.bool, [])
rate = tf.constant(0.5)
chosen = tf.cond(use_it, lambda: rate, lambda: 0.0)

with tf.Session() as sess:
    print(sess.run(chosen, {use_it: True}), sess.run(chosen, {use_it: False}))
