import tensorflow.compat.v1 as tf
from google.protobuf import text_format

tf.disable_v2_behavior()

written_by_2_21 = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "MaxPool" input: "x"
  attr { key: "T" value { type: DT_FLOAT } }
  attr { key: "ksize" value { list { i: [1, 2, 2, 1] } } }
  attr { key: "strides" value { list { i: [1, 2, 2, 1] } } }
  attr { key: "padding" value { s: "VALID" } }
  attr { key: "explicit_paddings" value { list { } } } }
versions { producer: 2474 }
"""
graph_def = text_format.Parse(written_by_2_21, tf.GraphDef())
for node in graph_def.node:
    if node.op == "MaxPool":
        node.attr.pop("explicit_paddings", None)
tf.import_graph_def(graph_def, name="")
with tf.Session() as sess:
    print(sess.run("y:0", {"x:0": [[[[1], [2]], [[3], [4]]]]}))
