import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    tf.get_variable("v", initializer=[1.0, 2.0], use_resource=True)
    saver = tf.train.Saver()
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        path = saver.save(sess, "./model")

meta_graph = tf.MetaGraphDef()
with open(path + ".meta", "rb") as file:
    meta_graph.ParseFromString(file.read())
for node in meta_graph.graph_def.node:
    node.attr.pop("debug_name", None)
with tf.Graph().as_default():
    saver = tf.train.import_meta_graph(meta_graph)
    with tf.Session() as sess:
        saver.restore(sess, path)
        print(sess.run("v/Read/ReadVariableOp:0"))
