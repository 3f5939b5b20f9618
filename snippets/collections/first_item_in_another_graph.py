import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as graph:
    tf.add_to_collection("logits", tf.constant([1.0, 2.0]))

sess = tf.Session(graph=graph)
logits = tf.get_collection("logits")[0]
