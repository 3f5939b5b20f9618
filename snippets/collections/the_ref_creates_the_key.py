import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.get_default_graph()

tf.get_collection("asked")
print("after get_collection:", graph.get_all_collection_keys())
outputs = tf.get_collection_ref("asked")
print("after get_collection_ref:", graph.get_all_collection_keys())
tf.add_to_collection("asked", tf.constant(1.0, name="x"))
print("the ref sees it:", [item.name for item in outputs])
