import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

default, other = tf.get_default_graph(), tf.Graph()
a = tf.constant(1.0)
with other.as_default():
    b = tf.constant(2.0)
    inside = tf.Session()
c = tf.constant(3.0)
outside = tf.Session()
print("a, b, c in the default graph:", *[x.graph is default for x in [a, b, c]])
print("b + 1.0 is in the graph of b:", (b + 1.0).graph is other)
print("inside runs b:", inside.run(b))
print("outside runs a and c:", *outside.run([a, c]))
with tf.Session(graph=b.graph) as sess:
    d = b * 2.0
    print("d:", sess.run(d))
