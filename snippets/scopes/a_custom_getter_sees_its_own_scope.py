import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def frozen(getter, name, *args, **kwargs):
    print("asked for", name)
    kwargs["trainable"] = False
    return getter(name, *args, **kwargs)


with tf.variable_scope("other") as other:
    pass
with tf.variable_scope("net", custom_getter=frozen):
    w = tf.get_variable("w", [2])
    with tf.variable_scope("layer"):
        b = tf.get_variable("b", [2])
    with tf.variable_scope(other):
        c = tf.get_variable("c", [2])
    v = tf.Variable(0.0, name="v")

print("trainable:", [variable.op.name for variable in tf.trainable_variables()])
