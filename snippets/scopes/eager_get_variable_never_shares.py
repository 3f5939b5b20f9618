import tensorflow.compat.v1 as tf


def get():
    return tf.get_variable("w", [], initializer=tf.zeros_initializer())


for reuse in [False, True, tf.AUTO_REUSE]:
    with tf.variable_scope("net", reuse=reuse):
        first = get()
        first.assign(5.0)
        second = get()
    print("reuse:", reuse)
    print("  names:", first.name, second.name, "same variable:", first is second)
    print("  values:", first.numpy(), second.numpy())
