import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.Graph()
with graph.as_default():
    y = tf.constant(2.0) * 3.0

with tf.Session(graph=graph):
    print("y:", y.eval())
