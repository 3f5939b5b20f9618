import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as graph, tf.Session() as sess:
    w = tf.Variable(3.0, name="w")
    tf.square(w, name="loss")
    sess.run(tf.global_variables_initializer())
    convert = tf.graph_util.convert_variables_to_constants
    frozen = convert(sess, graph.as_graph_def(), ["loss"])

values = {n.name: n.attr["value"].tensor for n in frozen.node if n.op == "Const"}
w = tf.Variable(tf.make_ndarray(values["w"]), name="tuned")
(loss,) = tf.import_graph_def(frozen, {"w:0": w}, return_elements=["loss:0"])
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("trainable:", [v.op.name for v in tf.trainable_variables()])
    print("w:", sess.run(w))
