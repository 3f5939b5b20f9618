import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    made = tf.get_variable("w", [2])
with tf.variable_scope("net", reuse=True):
    found = tf.get_variable("w")
print("same variable:", found is made)
