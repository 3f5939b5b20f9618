import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [1, 1], name="x")
    tf.matmul(x, x, name="y")
    meta_graph = tf.train.export_meta_graph()
meta_graph.graph_def.node[-1].attr["of_a_later_version"].b = False
for op in meta_graph.meta_info_def.stripped_op_list.op:
    if op.name == "MatMul":
        new = op.attr.add(name="of_a_later_version", type="bool")
        new.default_value.b = False

with tf.Graph().as_default() as graph:
    tf.train.import_meta_graph(meta_graph)
    y = graph.get_operation_by_name("y")
    print("of_a_later_version" in y.node_def.attr)
