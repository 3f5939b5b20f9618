import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(1.0, name="x")
tf.add_to_collections(["j", "k"], x)
tf.add_to_collections("jk", x)

graph = tf.get_default_graph()
for key in sorted(graph.get_all_collection_keys()):
    print(key, [item.name for item in tf.get_collection(key)])
