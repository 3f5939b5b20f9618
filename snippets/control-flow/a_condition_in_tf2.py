import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def in_python(x):
    return x if x > 0 else -2 * x


def by_cond(x):
    return tf.cond(x > 0, lambda: x, lambda: -2 * x)


in_a_function = tf.function(in_python)
for function in [in_python, by_cond, in_a_function]:
    print([float(function(tf.constant(value))) for value in [3.0, -3.0]])
