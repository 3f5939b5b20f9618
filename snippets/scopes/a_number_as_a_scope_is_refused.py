import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for layer in range(2):
    with tf.variable_scope(layer):
        w = tf.get_variable("w", [2])
