import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [])
tf.summary.scalar("w", w)
graph = tf.get_default_graph()
before = set(graph.get_all_collection_keys())

saver = tf.train.Saver()
print("a Saver adds:", set(graph.get_all_collection_keys()) - before or "nothing")
tf.add_to_collection(tf.GraphKeys.SAVERS, saver)
scaffold = tf.train.Scaffold().finalize()
print("the Scaffold takes my saver:", scaffold.saver is saver)
print("filled now:")
for key in sorted(set(graph.get_all_collection_keys()) - before):
    print(" ", key, len(tf.get_collection(key)))
