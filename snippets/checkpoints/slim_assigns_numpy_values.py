import numpy as np
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", [2, 2])
b = tf.get_variable("b", [2])
values = {"w": np.eye(2), "b": np.array([3.0, 4.0])}
assign_op, feed_dict = slim.assign_from_values(values)
with tf.Session() as sess:
    sess.run(assign_op, feed_dict)
    print("by slim:", sess.run(w).tolist(), sess.run(b).tolist())

with tf.Session() as sess:
    for v in tf.global_variables():
        v.load(values[v.op.name], sess)
    print("by load:", sess.run(w).tolist(), sess.run(b).tolist())
