import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

xavier = slim.xavier_initializer(seed=1)
glorot = tf.glorot_uniform_initializer(seed=1)
a = tf.get_variable("a", [2, 3], initializer=xavier)
b = tf.get_variable("b", [2, 3], initializer=glorot)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("equal:", sess.run(tf.reduce_all(tf.equal(a, b))))
