import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def frozen(getter, *args, **kwargs):
    kwargs["trainable"] = False
    return getter(*args, **kwargs)


def layer(x, name):
    with tf.variable_scope(name):
        return x * tf.get_variable("w", initializer=2.0)


with tf.variable_scope("net", custom_getter=frozen):
    hidden = layer(layer(1.0, "first"), "second")
output = layer(hidden, "head")

print("global:", [v.op.name for v in tf.global_variables()])
print("trainable:", [v.op.name for v in tf.trainable_variables()])
