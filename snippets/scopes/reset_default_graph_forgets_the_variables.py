import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def cell():
    with tf.variable_scope("net"):
        return tf.get_variable("w", [2])


first = cell()
tf.reset_default_graph()
second = cell()
print("names:", first.op.name, second.op.name)
print("same variable:", first is second)
print("in the graph now:", [v.op.name for v in tf.global_variables()])
