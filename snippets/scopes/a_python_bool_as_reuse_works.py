import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, is_training):
    with tf.variable_scope("net", reuse=not is_training):
        return x * tf.get_variable("w", [2])


net(1.0, is_training=True)
net(2.0, is_training=False)
print([v.op.name for v in tf.global_variables()])
