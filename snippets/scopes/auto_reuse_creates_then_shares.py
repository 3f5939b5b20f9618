import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x):
    with tf.variable_scope("layer", reuse=tf.AUTO_REUSE):
        return x * tf.get_variable("w", [2])


for call in ["first call:", "second call:"]:
    layer(1.0)
    print(call, [v.op.name for v in tf.global_variables()])
