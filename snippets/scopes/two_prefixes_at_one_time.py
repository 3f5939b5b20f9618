import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.get_default_graph()


def prefixes(where):
    variables, ops = tf.get_variable_scope().name, graph.get_name_scope()
    print(f"{where:<18}{variables!r:<14}{ops!r}")


print(f"{'prefixes':<18}{'get_variable':<14}ops")
prefixes("outside")
with tf.variable_scope("layer"):
    prefixes("in variable_scope")
    w = tf.get_variable("w", [], initializer=tf.ones_initializer())
    doubled = tf.add(w, w, name="doubled")
    with tf.name_scope("loss"):
        prefixes("+ name_scope")
        b = tf.get_variable("b", [], initializer=tf.zeros_initializer())
        total = tf.add(doubled, b, name="total")

print(w.op.name, doubled.op.name, b.op.name, total.op.name)
