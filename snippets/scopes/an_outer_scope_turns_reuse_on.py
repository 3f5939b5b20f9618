import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x, scope=None):
    with tf.variable_scope(scope, default_name="layer"):
        return x * tf.get_variable("w", [2])


for reuse in [False, True]:
    with tf.variable_scope("net", reuse=reuse):
        layer(layer(1.0))
print([v.op.name for v in tf.global_variables()])
