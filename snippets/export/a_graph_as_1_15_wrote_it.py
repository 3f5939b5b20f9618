import tensorflow.compat.v1 as tf
from google.protobuf import text_format

tf.disable_v2_behavior()

written_by_1_15 = """
node { name: "x" op: "Placeholder"
  attr { key: "dtype" value { type: DT_FLOAT } }
  attr { key: "shape" value { shape { dim { size: -1 } dim { size: 1 } } } } }
node { name: "y" op: "MatMul" input: "x" input: "x"
  attr { key: "T" value { type: DT_FLOAT } }
  attr { key: "transpose_a" value { b: false } }
  attr { key: "transpose_b" value { b: false } } }
versions { producer: 134 }
"""
graph_def = text_format.Parse(written_by_1_15, tf.GraphDef())
tf.import_graph_def(graph_def, name="")
with tf.Session() as sess:
    print(sess.run("y:0", {"x:0": [[2.0]]}))
