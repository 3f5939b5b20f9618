import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2])
tf.add_to_collection("mine", w)
tf.add_to_collection(7, w)

graph = tf.get_default_graph()
print("strings only:", sorted(graph.get_all_collection_keys()))
print("all keys:", sorted(graph.collections, key=str))
