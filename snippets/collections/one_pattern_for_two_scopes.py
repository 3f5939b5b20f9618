import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for scope in ["a", "b", "c"]:
    with tf.variable_scope(scope):
        tf.get_variable("w", [])

print([v.name for v in tf.trainable_variables("(a|b)/")])
