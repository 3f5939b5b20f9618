import tensorflow.compat.v1 as tf
from google.protobuf import text_format

tf.disable_v2_behavior()

written_by_2_21 = """
library { function {
  signature { name: "f" input_arg { name: "a" type: DT_FLOAT }
    output_arg { name: "b" type: DT_FLOAT } }
  node_def { name: "m" op: "MatMul" input: "a" input: "a"
    attr { key: "T" value { type: DT_FLOAT } }
    attr { key: "grad_a" value { b: false } } }
  ret { key: "b" value: "m:product:0" } } }
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "PartitionedCall" input: "x"
  attr { key: "Tin" value { list { type: DT_FLOAT } } }
  attr { key: "Tout" value { list { type: DT_FLOAT } } }
  attr { key: "f" value { func { name: "f" } } } }
"""
graph_def = text_format.Parse(written_by_2_21, tf.GraphDef())
for function in graph_def.library.function:
    for node in function.node_def:
        node.attr.pop("grad_a", None)
tf.import_graph_def(graph_def, name="")
with tf.Session() as sess:
    print(sess.run("y:0", {"x:0": [[2.0]]}))
