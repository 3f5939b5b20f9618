import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ref = tf.get_variable("ref", [])
resource = tf.get_variable("resource", [], use_resource=True)
for item in [ref, resource, resource.read_value()]:
    tf.add_to_collection("mine", item)
meta_graph = tf.train.export_meta_graph()

with tf.Graph().as_default():
    tf.train.import_meta_graph(meta_graph)
    by_name = {v.op.name: v for v in tf.global_variables()}
    for item in tf.get_collection("mine"):
        print(item.op.name, item.dtype.name, isinstance(item, tf.Variable))
    found = by_name[tf.get_collection("mine")[0].op.name]
    print("by its name:", found.op.name, isinstance(found, tf.Variable))
