import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.no_op(name="a")
b = tf.no_op(name="b")
with tf.control_dependencies([a]):
    inside = tf.no_op(name="inside")
    with tf.control_dependencies(None):
        cleared = tf.no_op(name="cleared")
        with tf.control_dependencies([b]):
            fresh_start = tf.no_op(name="fresh_start")
    inside_again = tf.no_op(name="inside_again")
    with tf.control_dependencies([]):
        empty_list = tf.no_op(name="empty_list")

for op in [inside, cleared, fresh_start, inside_again, empty_list]:
    print(op.name, "waits for", [waits_for.name for waits_for in op.control_inputs])
