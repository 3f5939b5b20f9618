import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=3.0)
    tf.add_to_collection("outputs", tf.multiply(w, 2.0, name="y"))
    tf.add_to_collection("activation", "relu")
    tf.add_to_collection("depth", 3)
    meta_graph = tf.train.export_meta_graph()

with tf.Graph().as_default():
    tf.train.import_meta_graph(meta_graph, import_scope="teacher")
    print("variables:", [v.name for v in tf.trainable_variables()])
    print("outputs:", [item.name for item in tf.get_collection("outputs")])
    print("activation:", tf.get_collection("activation"))
    print("depth:", tf.get_collection("depth"))
