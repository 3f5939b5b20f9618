import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as graph, tf.Session() as sess:
    w = tf.Variable(3.0, name="w")
    tf.square(w, name="loss")
    sess.run(tf.global_variables_initializer())
    convert = tf.graph_util.convert_variables_to_constants
    frozen = convert(sess, graph.as_graph_def(), ["loss"])

(loss,) = tf.import_graph_def(frozen, return_elements=["loss:0"], name="")
print("trainable:", tf.trainable_variables())
print("w is a", tf.get_default_graph().get_operation_by_name("w").type)
tf.train.GradientDescentOptimizer(0.25).minimize(loss)
