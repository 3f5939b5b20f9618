import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as graph:
    x = tf.placeholder(tf.float32, [1, 1], name="x")
    tf.matmul(x, x, transpose_b=True, name="y")
frozen = graph.as_graph_def()
meta_graph = tf.train.export_meta_graph(
    graph_def=frozen, graph=graph, strip_default_attrs=True
)
print("before:", sorted(frozen.node[-1].attr))
print("after:", sorted(meta_graph.graph_def.node[-1].attr))
