import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
with tf.variable_scope(x.name):
    w = tf.get_variable("w", [2])
