import platform

import tensorflow.compat.v1 as tf
from google.protobuf import text_format

written_by_1_15 = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "Resampler" input: "x" input: "x"
  attr { key: "T" value { type: DT_FLOAT } } }
"""
graph_def = text_format.Parse(written_by_1_15, tf.GraphDef())
try:
    with tf.Graph().as_default():
        tf.import_graph_def(graph_def, name="")
except tf.errors.NotFoundError as error:
    print("NotFoundError:", error.message.replace(platform.node(), "my-computer"))
