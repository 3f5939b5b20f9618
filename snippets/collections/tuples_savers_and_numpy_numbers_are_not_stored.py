import numpy as np
import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    x = tf.constant(1.0, name="x")
    tf.add_to_collection("pair", (x, x))
    tf.add_to_collection("saver", tf.train.Saver([tf.get_variable("w", [])]))
    tf.add_to_collection("scale", np.float32(0.5))
    tf.add_to_collection("flag", True)
    meta_graph = tf.train.export_meta_graph()
    print("stored:", sorted(meta_graph.collection_def))
