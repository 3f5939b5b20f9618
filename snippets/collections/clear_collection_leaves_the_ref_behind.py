import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.get_default_graph()
tf.add_to_collection("outputs", "old")
outputs = tf.get_collection_ref("outputs")
graph.clear_collection("outputs")
print("keys:", graph.get_all_collection_keys())
tf.add_to_collection("outputs", "new")
print("collection:", tf.get_collection("outputs"))
print("the ref taken before:", outputs)
