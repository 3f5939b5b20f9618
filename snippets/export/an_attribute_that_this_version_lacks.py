import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as graph:
    x = tf.placeholder(tf.float32, [1, 1], name="x")
    tf.matmul(x, x, name="y")
graph_def = graph.as_graph_def()
graph_def.node[-1].attr["of_a_later_version"].b = True

tf.import_graph_def(graph_def, name="")
with tf.Session() as sess:
    print(sess.run("y:0", {"x:0": [[2.0]]}))
