import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("count"):
    made = tf.get_variable("steps", initializer=0)
with tf.variable_scope("count", reuse=True):
    found = tf.get_variable("steps", dtype=tf.int32)
print("same variable:", found is made)
