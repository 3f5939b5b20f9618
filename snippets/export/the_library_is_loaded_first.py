import tensorflow.compat.v1 as tf
from google.protobuf import text_format

with_an_op_of_mine = """
node { name: "y" op: "MyDecoder" }
"""
graph_def = text_format.Parse(with_an_op_of_mine, tf.GraphDef())
try:
    tf.load_op_library("./my_decoder.so")
    tf.import_graph_def(graph_def, name="")
except tf.errors.NotFoundError as error:
    print(error.message)
