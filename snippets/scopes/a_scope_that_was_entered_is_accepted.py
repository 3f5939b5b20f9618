import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net") as scope:
    made = tf.get_variable("w", [2])
with tf.variable_scope(scope, reuse=True):
    print("same variable:", tf.get_variable("w", [2]) is made)
