import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = slim.batch_norm(x)
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
