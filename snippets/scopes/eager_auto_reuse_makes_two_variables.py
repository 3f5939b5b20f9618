import tensorflow.compat.v1 as tf

with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
    first = tf.get_variable("w", [2])
    second = tf.get_variable("w", [2])
print("names:", first.name, second.name)
print("same variable:", first is second)
