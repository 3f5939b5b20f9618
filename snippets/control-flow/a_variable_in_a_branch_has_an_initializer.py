import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

use_it = tf.placeholder(tf.bool, [])


def branch():
    scale = tf.get_variable("scale", [2], initializer=tf.ones_initializer())
    return scale * 3


y = tf.cond(use_it, branch, lambda: tf.zeros([2]))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print([v.name for v in tf.trainable_variables()])
    print(sess.run(y, {use_it: True}), sess.run(y, {use_it: False}))
