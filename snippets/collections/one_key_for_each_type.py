import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.add_to_collection("outputs", tf.constant(1.0, name="x"))
tf.add_to_collection("activations", "relu")
meta_graph = tf.train.export_meta_graph()

with tf.Graph().as_default():
    tf.train.import_meta_graph(meta_graph)
    print("outputs:", [item.name for item in tf.get_collection("outputs")])
    print("activations:", [text.decode() for text in tf.get_collection("activations")])
