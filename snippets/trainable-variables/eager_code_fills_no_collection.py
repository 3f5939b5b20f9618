import tensorflow as tf

w = tf.Variable(3.0, name="w")
print("trainable:", w.trainable)
print("in the collection:", tf.compat.v1.trainable_variables())

with tf.Graph().as_default():
    in_graph = tf.Variable(3.0, name="in_graph")
    print("in a graph:", [v.op.name for v in tf.compat.v1.trainable_variables()])
