import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.summary.scalar("loss", tf.constant(1.0), collections="mine")
tf.summary.scalar("error", tf.constant(2.0), collections=["mine"])
graph = tf.get_default_graph()
print("keys:", sorted(graph.get_all_collection_keys()))
print("mine:", [item.op.name for item in tf.get_collection("mine")])
