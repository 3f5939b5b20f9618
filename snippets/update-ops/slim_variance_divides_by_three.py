import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops

tf.disable_v2_behavior()
ops.Tensor = tf.Tensor

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
slim.batch_norm(x, decay=0.0)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
    variance = slim.get_variables_by_suffix("moving_variance")[0]
    print("slim, rank 2:", sess.run(variance).round(4))
