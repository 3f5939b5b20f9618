import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("s") as scope:
    tf.get_variable("first", [])

with tf.variable_scope("other"):
    with tf.variable_scope(scope, auxiliary_name_scope=False):
        w, half = tf.get_variable("w", []), tf.constant(0.0, name="op")
        with tf.name_scope(scope.original_name_scope):
            v, op = tf.Variable(0.0, name="v"), tf.constant(0.0, name="op")

print("auxiliary_name_scope=False:", w.op.name, half.op.name)
print("+ original_name_scope:", v.op.name, op.op.name)
