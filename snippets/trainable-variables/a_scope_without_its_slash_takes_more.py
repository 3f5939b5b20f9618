import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name in ["a", "ab", "b/a"]:
    with tf.variable_scope(name) as scope:
        tf.get_variable("w", initializer=1.0)
key = tf.GraphKeys.TRAINABLE_VARIABLES

for prefix in ["a", "a/"]:
    found = tf.get_collection(key, scope=prefix)
    print(repr(prefix), [v.op.name for v in found])

print("short form:", [v.op.name for v in tf.trainable_variables("a/")])
with tf.variable_scope("a") as scope:
    print("of the scope:", [v.op.name for v in scope.trainable_variables()])
