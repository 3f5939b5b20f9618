import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops

tf.disable_v2_behavior()
ops.Tensor = tf.Tensor

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = slim.batch_norm(x, decay=0.5, updates_collections=None)
mean = slim.get_variables_by_suffix("moving_mean")[0]
variance = slim.get_variables_by_suffix("moving_variance")[0]

print("in the collection:", tf.get_collection(tf.GraphKeys.UPDATE_OPS))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(y)
    print("averages:", sess.run(mean), sess.run(variance).round(4))
