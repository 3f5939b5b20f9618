import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    x = tf.constant(1.0, name="x")
    tf.add_to_collection("pairs", (x, x))
    tf.add_to_collection("saver", tf.train.Saver([tf.get_variable("w", [])]))
    meta_graph = tf.train.export_meta_graph()
    print("pairs stored:", "pairs" in meta_graph.collection_def)
    print("saver stored:", "saver" in meta_graph.collection_def)
