import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for scope in ["a", "ab", "b"]:
    with tf.variable_scope(scope):
        tf.get_variable("w", [2])

taken = tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES, scope="a")
print([v.name for v in taken])
