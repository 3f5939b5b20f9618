import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([1.0, 2.0, 3.0])
x = tf.data.make_initializable_iterator(dataset).get_next()
y = tf.multiply(tf.get_variable("w", initializer=10.0), x, name="y")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

tf.reset_default_graph()
saver = tf.train.import_meta_graph("./model.ckpt.meta")
with tf.Session() as sess:
    saver.restore(sess, "./model.ckpt")
    ops = [op for op in sess.graph.get_operations() if "Iterator" in op.type]
    print([(op.name, op.type) for op in ops])
    print("fed:", sess.run("y:0", {"IteratorGetNext:0": 5.0}))
    sess.run("MakeIterator")
    print("read:", sess.run("y:0"))
