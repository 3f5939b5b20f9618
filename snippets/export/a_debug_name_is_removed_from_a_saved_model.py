import tensorflow.compat.v1 as tf
from tensorflow.core.protobuf import saved_model_pb2

tf.disable_v2_behavior()

with tf.Graph().as_default(), tf.Session() as sess:
    x = tf.placeholder(tf.float32, [2], name="x")
    v = tf.get_variable("v", initializer=[1.0, 2.0], use_resource=True)
    sess.run(tf.global_variables_initializer())
    y = tf.add(x, v, name="y")
    tf.saved_model.simple_save(sess, "./export", {"x": x}, {"y": y})

saved_model = saved_model_pb2.SavedModel()
with open("./export/saved_model.pb", "rb") as file:
    saved_model.ParseFromString(file.read())
for meta_graph in saved_model.meta_graphs:
    for node in meta_graph.graph_def.node:
        node.attr.pop("debug_name", None)
with open("./export/saved_model.pb", "wb") as file:
    file.write(saved_model.SerializeToString())

with tf.Graph().as_default(), tf.Session() as sess:
    tf.saved_model.load(sess, ["serve"], "./export")
    print(sess.run("y:0", {"x:0": [0.0, 0.0]}))
