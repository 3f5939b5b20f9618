import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    x = tf.constant(1.0, name="x")
    items = {
        "tensor": [x],
        "op": [x.op],
        "integer": [3],
        "float": [0.5, 1],
        "string": ["relu"],
        "dict": [{"depth": 3}],
        "mixed": [x, "relu"],
    }
    for key in items:
        for item in items[key]:
            tf.add_to_collection(key, item)
    meta_graph = tf.train.export_meta_graph()

with tf.Graph().as_default() as graph:
    tf.train.import_meta_graph(meta_graph)
    for key in items:
        print(key + ":", graph.get_collection(key))
