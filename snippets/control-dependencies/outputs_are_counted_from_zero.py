import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

parts = tf.split(tf.constant([1.0, 2.0]), 2, name="parts")
graph = tf.get_default_graph()
op = graph.get_operation_by_name("parts")
print([tensor.name for tensor in op.outputs])
last = graph.get_tensor_by_name("parts:1")
with tf.Session() as sess:
    print("last:", sess.run(last))
