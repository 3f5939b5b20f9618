import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("a") as a:
    tf.get_variable("w", [2])
    tf.get_local_variable("local", [])
with tf.variable_scope("ab"):
    tf.get_variable("w", [2])
    tf.get_local_variable("local", [])

print("with ab:", [v.name for v in tf.trainable_variables("a")])
print("a alone:")
print([v.name for v in tf.trainable_variables("a/")])
print([v.name for v in a.trainable_variables()])
print([v.name for v in tf.trainable_variables(a.name + "/")])
print("others of the scope object:")
print([v.name for v in a.global_variables()])
print([v.name for v in a.local_variables()])
