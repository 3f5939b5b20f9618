import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def dense(x, units, name):
    with tf.variable_scope(name, reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [x.shape[-1], units])
        return tf.matmul(x, w)


for _ in range(2):
    hidden = dense(tf.ones([1, 2]), 3, "hidden")
    y = dense(hidden, 1, "output")
print([v.op.name for v in tf.global_variables()])
