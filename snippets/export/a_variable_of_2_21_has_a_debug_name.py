import tensorflow.compat.v1 as tf
from google.protobuf import text_format

tf.disable_v2_behavior()

written_by_2_21 = """
node { name: "v" op: "VarHandleOp"
  attr { key: "container" value { s: "" } }
  attr { key: "debug_name" value { s: "v/" } }
  attr { key: "dtype" value { type: DT_FLOAT } }
  attr { key: "shape" value { shape { dim { size: 2 } } } }
  attr { key: "shared_name" value { s: "v" } } }
versions { producer: 2474 }
"""
graph_def = text_format.Parse(written_by_2_21, tf.GraphDef())
tf.import_graph_def(graph_def, name="")
print([op.name for op in tf.get_default_graph().get_operations()])
