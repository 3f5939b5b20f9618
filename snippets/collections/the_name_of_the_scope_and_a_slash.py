import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net") as scope:
    w = tf.get_variable("w", [2])
with tf.variable_scope("network"):
    tf.get_variable("w", [2])

key = tf.GraphKeys.TRAINABLE_VARIABLES
print([v.name for v in tf.get_collection(key, scope=scope.name + "/")])
print([v.name for v in scope.trainable_variables()])
