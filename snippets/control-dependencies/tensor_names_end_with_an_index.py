import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
y = tf.multiply(x, 2.0, name="y")
graph = tf.get_default_graph()
print([tensor.name for op in graph.get_operations() for tensor in op.outputs])
with tf.Session() as sess:
    print("y:", sess.run("y:0", feed_dict={"x:0": 3.0}))
