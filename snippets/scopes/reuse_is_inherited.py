import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    with tf.variable_scope("layer"):
        w = tf.get_variable("w", [2])

with tf.variable_scope("net", reuse=True):
    with tf.variable_scope("layer") as inner:
        again = tf.get_variable("w", [2])

print("inner reuse:", inner.reuse)
print("same variable:", again is w)
