import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build(reuse_variables):
    with tf.variable_scope(tf.get_variable_scope(), reuse=reuse_variables):
        return tf.get_variable("w", shape=[2])


first = build(reuse_variables=False)
second = build(reuse_variables=True)
print("names:", first.name, second.name)
print("same variable:", first is second)
