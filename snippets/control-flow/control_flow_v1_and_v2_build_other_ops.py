import tensorflow.compat.v1 as tf


def types():
    with tf.Graph().as_default() as graph:
        tf.while_loop(lambda i: i < 5, lambda i: i + 1, [tf.constant(0)])
        tf.cond(tf.placeholder(tf.bool, []), lambda: 1, lambda: 2)
        return sorted({op.type for op in graph.get_operations()})


for switch in [tf.enable_control_flow_v2, tf.disable_control_flow_v2]:
    switch()
    print(tf.control_flow_v2_enabled(), *types())
