import tensorflow
import tensorflow.compat.v1 as tf
from google.protobuf import text_format

written_by_1_15 = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "Resampler" input: "x" input: "x"
  attr { key: "T" value { type: DT_FLOAT } } }
node { name: "i" op: "Placeholder" attr { key: "dtype" value { type: DT_INT32 } } }
node { name: "z" op: "GatherTree" input: "i" input: "i" input: "i" input: "i"
  attr { key: "T" value { type: DT_INT32 } } }
"""
graph_def = text_format.Parse(written_by_1_15, tf.GraphDef())


def import_graph():
    try:
        with tf.Graph().as_default():
            tf.import_graph_def(graph_def, name="")
        print("imported")
    except tf.errors.NotFoundError as error:
        print(error.message[:34])


import_graph()
if tensorflow.__version__.startswith("1."):
    import tensorflow.contrib.resampler
import_graph()
