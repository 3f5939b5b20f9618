import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("count"):
    tf.get_variable("steps", initializer=0)
with tf.variable_scope("count", reuse=True):
    steps = tf.get_variable("steps")
