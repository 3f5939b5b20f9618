import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x, scope=None):
    with tf.variable_scope(scope, default_name="layer"):
        w = tf.get_variable("w", [])
        return w, tf.multiply(x, w, name="y")


for scope in [None, None, "mine"]:
    w, y = layer(1.0, scope)
    print("scope:", scope, "->", w.op.name, y.op.name)
