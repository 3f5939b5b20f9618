import tensorflow as tf

v1 = tf.compat.v1


def count():
    with v1.variable_scope("net", reuse=v1.AUTO_REUSE):
        w = v1.get_variable("w", [], initializer=tf.zeros_initializer())
        return w.assign_add(1.0)


counted = tf.function(count)
print("eager:", float(count()), float(count()))
print("tf.function:", float(counted()), float(counted()))
