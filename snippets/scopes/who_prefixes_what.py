import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def row(label):
    variable, got = tf.Variable(0.0, name="v"), tf.get_variable("g", [])
    op = tf.constant(0.0, name="op")
    print(label)
    print(f"    {variable.op.name:<13}{got.op.name:<14}{op.op.name}")


print("    tf.Variable  get_variable  op")
row("no scope")
tf.reset_default_graph()
with tf.name_scope("n"):
    row("name_scope n")
tf.reset_default_graph()
with tf.variable_scope("s"):
    row("variable_scope s")
tf.reset_default_graph()
with tf.variable_scope("s"), tf.name_scope("n"):
    row("variable_scope s, name_scope n")
tf.reset_default_graph()
with tf.name_scope("n"), tf.variable_scope("s"):
    row("name_scope n, variable_scope s")
