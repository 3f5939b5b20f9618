import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops

tf.enable_eager_execution()
ops.Tensor = tf.Tensor

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
for call in [1, 2]:
    y = slim.batch_norm(x, decay=0.5)
    collected = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    print("call:", call, "collected:", [v.numpy().round(4) for v in collected])
print("normalized:", y.numpy().ravel().round(2))
