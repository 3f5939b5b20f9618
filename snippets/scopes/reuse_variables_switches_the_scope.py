import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net") as scope:
    w = tf.get_variable("w", [2])
    print("before:", scope.reuse)
    scope.reuse_variables()
    print("after:", scope.reuse, "shared:", tf.get_variable("w", [2]) is w)

print("outside:", tf.get_variable_scope().reuse)
with tf.variable_scope("net") as scope:
    print("next visit:", scope.reuse)
