import tensorflow.compat.v1 as tf
from google.protobuf import text_format

tf.disable_v2_behavior()

written_by_2_21 = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "BatchMatMulV3" input: "x" input: "x"
  attr { key: "Ta" value { type: DT_FLOAT } }
  attr { key: "Tb" value { type: DT_FLOAT } }
  attr { key: "Tout" value { type: DT_FLOAT } } }
"""
graph_def = text_format.Parse(written_by_2_21, tf.GraphDef())
for node in graph_def.node:
    if node.op == "BatchMatMulV3":
        node.op = "BatchMatMulV2"
        node.attr["T"].CopyFrom(node.attr["Ta"])
        for name in ["Ta", "Tb", "Tout"]:
            del node.attr[name]
tf.import_graph_def(graph_def, name="")
with tf.Session() as sess:
    print(sess.run("y:0", {"x:0": [[[2.0]]]}))
