import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as trained:
    tf.add_to_collection("logits", tf.constant([1.0, 2.0], name="logits"))

tf.import_graph_def(trained.as_graph_def(), name="")
logits = tf.get_collection("logits")[0]
