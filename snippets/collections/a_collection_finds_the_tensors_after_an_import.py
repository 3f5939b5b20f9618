import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [], name="x")
    w = tf.get_variable("w", initializer=3.0)
    tf.add_to_collection("inputs", x)
    tf.add_to_collection("outputs", tf.multiply(w, x, name="y"))
    meta_graph = tf.train.export_meta_graph()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.train.import_meta_graph(meta_graph)
    x = tf.get_collection("inputs")[0]
    y = tf.get_collection("outputs")[0]
    print("found:", x.name, y.name, [v.name for v in tf.trainable_variables()])
    sess.run(tf.global_variables_initializer())
    print("y:", sess.run(y, {x: 2.0}))
