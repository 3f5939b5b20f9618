import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.device("/gpu:0"):
    x = tf.placeholder(tf.float32, [None], name="x")
    w = tf.get_variable("w", initializer=2.0)
    y = tf.multiply(x, w, name="y")
meta_graph = tf.train.export_meta_graph()
graph_def = meta_graph.graph_def

tf.reset_default_graph()
tf.train.import_meta_graph(meta_graph, clear_devices=True)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("meta graph", sess.run("y:0", {"x:0": [1.0, 3.0]}))

for node in graph_def.node:
    node.device = ""
with tf.Graph().as_default() as frozen:
    tf.import_graph_def(graph_def, name="")
print("devices", {op.device for op in frozen.get_operations()})
