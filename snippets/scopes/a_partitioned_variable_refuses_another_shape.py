import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net", partitioner=tf.fixed_size_partitioner(2)):
    tf.get_variable("w", [4, 2])
with tf.variable_scope("net", reuse=True):
    tf.get_variable("w", [6, 2])
