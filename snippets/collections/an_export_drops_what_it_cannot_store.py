import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(1.0, name="x")
items = {
    "tensor": x,
    "op": x.op,
    "integer": 3,
    "float": 0.5,
    "string": "relu",
    "dict": {"depth": 3},
    "function": len,
    "mixed": [x, "relu"],
}
for key, item in items.items():
    for one in item if isinstance(item, list) else [item]:
        tf.add_to_collection(key, one)
meta_graph = tf.train.export_meta_graph()
with tf.Graph().as_default() as graph:
    tf.train.import_meta_graph(meta_graph)
    for key in items:
        print(key + ":", graph.get_collection(key))
