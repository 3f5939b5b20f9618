import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.ones([1, 2])
for reuse in [False, True]:
    with tf.variable_scope("net", reuse=reuse):
        hidden = tf.layers.dense(x, 3)
        y = tf.layers.dense(hidden, 1)

print([v.op.name for v in tf.trainable_variables()])
