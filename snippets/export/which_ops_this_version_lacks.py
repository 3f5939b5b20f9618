import tensorflow.compat.v1 as tf
from google.protobuf import text_format

written_elsewhere = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "MyDecoder" input: "x" }
node { name: "z" op: "Resampler" input: "y" input: "y" }
"""
graph_def = text_format.Parse(written_elsewhere, tf.GraphDef())


def registered(op):
    single = tf.GraphDef()
    single.node.add(name="a", op=op)
    try:
        with tf.Graph().as_default():
            tf.import_graph_def(single)
    except (tf.errors.NotFoundError, ValueError) as error:
        return "Op type not registered" not in str(error)
    return True


ops = {node.op for node in graph_def.node}
print("missing:", sorted(op for op in ops if not registered(op)))
