import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
tf.cond(x > 0.0, lambda: x, lambda: -x)
tf.while_loop(lambda i: i < 3, lambda i: i + 1, [0])

for key in [tf.GraphKeys.COND_CONTEXT, tf.GraphKeys.WHILE_CONTEXT]:
    print(key + ":", [type(item).__name__ for item in tf.get_collection(key)])
with tf.Graph().as_default() as graph:
    tf.enable_control_flow_v2()
    tf.cond(tf.constant(True), lambda: 1.0, lambda: 2.0)
    tf.while_loop(lambda i: i < 3, lambda i: i + 1, [0])
    print("control flow v2:", graph.get_all_collection_keys())
