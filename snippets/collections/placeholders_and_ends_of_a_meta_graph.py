import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2], name="x")
keep = tf.placeholder_with_default(1.0, [], name="keep")
w = tf.get_variable("w", [2, 1])
y = tf.nn.sigmoid(tf.matmul(x, w) * keep, name="y")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model")

tf.reset_default_graph()
tf.train.import_meta_graph("./model.meta")
for op in tf.get_default_graph().get_operations():
    if op.name.startswith("save/") or op.type == "Assign":
        continue
    if op.type in ("Placeholder", "PlaceholderWithDefault"):
        print("input:", op.outputs[0].name, op.outputs[0].shape)
    elif op.outputs and not any(t.consumers() for t in op.outputs):
        print("end:", op.outputs[0].name, op.type)
