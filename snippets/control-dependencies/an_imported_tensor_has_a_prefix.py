import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as saved:
    x = tf.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="y")

graph = tf.Graph()
with graph.as_default():
    tf.import_graph_def(saved.as_graph_def())
y = graph.get_tensor_by_name("y:0")
