import tensorflow.compat.v1 as tf
from google.protobuf import text_format

tf.disable_v2_behavior()

with_an_op_of_mine = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "Neg" input: "x" attr { key: "T" value { type: DT_FLOAT } } }
node { name: "decode" op: "MyDecoder" input: "y" }
"""
graph_def = text_format.Parse(with_an_op_of_mine, tf.GraphDef())
graph_def = tf.graph_util.extract_sub_graph(graph_def, ["y"])
tf.import_graph_def(graph_def, name="")
with tf.Session() as sess:
    print(sess.run("y:0", {"x:0": 2.0}))
