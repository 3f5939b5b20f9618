import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.get_default_graph()
x = tf.placeholder(tf.float32, [2])
w = tf.get_variable("w", initializer=[1.0, 2.0])
y = w * x
saver = tf.train.Saver()
sess = tf.Session()
sess.run(tf.global_variables_initializer())
calls = {
    "sess.run(y)": lambda: sess.run(y, {x: [1.0, 1.0]}),
    "w.eval()": lambda: w.eval(sess),
    "w.load(value)": lambda: w.load([1.0, 1.0], sess),
    "saver.save": lambda: saver.save(sess, "model.ckpt"),
    "graph.get_tensor_by_name": lambda: graph.get_tensor_by_name("w:0"),
    "w.assign(value)": lambda: w.assign([1.0, 1.0]),
    "y + 1": lambda: y + 1,
    "y[0]": lambda: y[0],
    "tf.shape(y)": lambda: tf.shape(y),
    "tf.train.Saver()": tf.train.Saver,
    "tf.global_variables_initializer()": tf.global_variables_initializer,
    "tf.report_uninitialized_variables()": tf.report_uninitialized_variables,
}
for name, call in calls.items():
    before = len(graph.get_operations())
    call()
    grown = len(graph.get_operations()) - before
    print(name, "adds ops" if grown else "adds none")
