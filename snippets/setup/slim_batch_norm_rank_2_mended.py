import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops

tf.disable_v2_behavior()
ops.Tensor = tf.Tensor

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = slim.batch_norm(x)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
mean = slim.get_variables_by_suffix("moving_mean")[0]
print("variables:", [v.name for v in tf.global_variables()])
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("normalized:", [round(float(v), 2) for v in sess.run(y).ravel()])
    sess.run(updates)
    print("moving mean after one step:", round(float(sess.run(mean)[0]), 4))
