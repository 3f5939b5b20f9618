import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    with tf.variable_scope("layer"):
        w = tf.get_variable("w", [2])

with tf.variable_scope("net", reuse=True):
    by_path = tf.get_variable("layer/w")
with tf.variable_scope("net/layer", reuse=True):
    by_scope = tf.get_variable("w")
print("shared:", by_path is w, by_scope is w)
