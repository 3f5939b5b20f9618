import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    step = tf.constant(7, name="step")
    tf.add_to_collection(tf.GraphKeys.GLOBAL_STEP, step)
    meta_graph = tf.train.export_meta_graph()
    print("stored:", list(meta_graph.collection_def))
