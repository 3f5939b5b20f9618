import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as saved:
    x = tf.placeholder(tf.float32, [], name="x")
    tf.multiply(x, 2.0, name="y")
graph_def = saved.as_graph_def()

graph = tf.Graph()
with graph.as_default():
    x, y = tf.import_graph_def(graph_def, return_elements=["x:0", "y:0"])

step = tf.train.get_or_create_global_step()
with tf.Session(graph=graph) as sess:
    print("y:", sess.run(y, feed_dict={x: 3.0}))
