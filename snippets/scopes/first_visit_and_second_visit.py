import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def visit(name):
    with tf.variable_scope("s", reuse=tf.AUTO_REUSE):
        shared = tf.get_variable("g", [])
        variable = tf.Variable(0.0, name="v")
        op = tf.add(shared, variable, name="op")
    print(name, shared.op.name, variable.op.name, op.op.name)


visit("first visit: ")
visit("second visit:")
