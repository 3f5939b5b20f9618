import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    step = tf.train.get_or_create_global_step()
    meta_graph = tf.train.export_meta_graph()
    print("stored:", sorted(meta_graph.collection_def))
