import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name in ["a", "ab"]:
    with tf.variable_scope(name) as scope:
        tf.get_variable("w", [])

key = tf.GraphKeys.TRAINABLE_VARIABLES
for prefix in ["a", "a/"]:
    print(repr(prefix), [v.op.name for v in tf.get_collection(key, scope=prefix)])
print(repr(scope.name), repr(scope.original_name_scope))
with tf.variable_scope("a") as scope:
    print([v.op.name for v in scope.trainable_variables()])
