import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    w = tf.get_variable("w", [2])

with tf.variable_scope("net", reuse=True):
    with tf.variable_scope("head", reuse=False) as head:
        print("reuse:", head.reuse)
        new = tf.get_variable("new", [2])
