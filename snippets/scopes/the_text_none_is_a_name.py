import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(name=None):
    with tf.variable_scope(name, default_name="layer"):
        return tf.get_variable("w", [2])


print("None:", layer(None).op.name)
print("str(None):", layer(str(None)).op.name)
