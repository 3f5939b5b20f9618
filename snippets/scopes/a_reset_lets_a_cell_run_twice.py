import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def cell():
    tf.reset_default_graph()
    x = tf.ones([1, 2])
    w = tf.get_variable("w", [2, 1])
    return tf.matmul(x, w)


for run in ["first run:", "second run:"]:
    cell()
    print(run, [v.op.name for v in tf.global_variables()])
