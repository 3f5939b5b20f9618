import re

import tensorflow.compat.v1 as tf
from google.protobuf import text_format

written_by_2_21 = """
node { name: "x" op: "Placeholder" attr { key: "dtype" value { type: DT_FLOAT } } }
node { name: "y" op: "MatMul" input: "x" input: "x"
  attr { key: "T" value { type: DT_FLOAT } }
  attr { key: "grad_a" value { b: false } }
  attr { key: "grad_b" value { b: false } } }
"""
graph_def = text_format.Parse(written_by_2_21, tf.GraphDef())
unknown = re.compile(r"mentions attr '(\w+)' not in Op<name=(\w+)")
removed = {}
while True:
    with tf.Graph().as_default() as graph:
        try:
            tf.import_graph_def(graph_def, name="")
            break
        except ValueError as error:
            found = unknown.search(str(error))
            if not found:
                raise
            name, op = found.groups()
    for node in graph_def.node:
        if node.op == op and name in node.attr:
            removed[f"{op}.{name}"] = str(node.attr.pop(name)).strip()
print("removed:", sorted(removed.items()))
print("imported:", [op.type for op in graph.get_operations()])
