import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.ones([1, 2])
slim.fully_connected(x, 3, scope="fc")
slim.fully_connected(x, 3, scope="fc", reuse=True)
print([v.op.name for v in tf.trainable_variables()])
