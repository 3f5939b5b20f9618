import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

parts = tf.split(tf.constant([1.0, 2.0]), 2, name="parts")
graph = tf.get_default_graph()
last = graph.get_tensor_by_name("parts:2")
