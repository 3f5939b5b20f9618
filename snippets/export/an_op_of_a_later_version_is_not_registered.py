import platform

import tensorflow.compat.v1 as tf
from google.protobuf import text_format

written_by_2_21 = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "BatchMatMulV3" input: "x" input: "x"
  attr { key: "Ta" value { type: DT_FLOAT } }
  attr { key: "Tb" value { type: DT_FLOAT } }
  attr { key: "Tout" value { type: DT_FLOAT } } }
"""
graph_def = text_format.Parse(written_by_2_21, tf.GraphDef())
try:
    with tf.Graph().as_default():
        print([y.name for y in tf.import_graph_def(graph_def, {}, ["y:0"], name="")])
except tf.errors.NotFoundError as error:
    print("NotFoundError:", error.message.replace(platform.node(), "my-computer"))
