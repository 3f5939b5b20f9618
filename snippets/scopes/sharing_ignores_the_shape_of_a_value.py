import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    made = tf.get_variable("w", initializer=[1.0, 2.0])
with tf.variable_scope("net", reuse=True):
    found = tf.get_variable("w", initializer=[5.0, 6.0, 7.0])
print("same variable:", found is made, found.shape)
