import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as trained:
    w = tf.get_variable("w", initializer=3.0)
    tf.add_to_collection("outputs", tf.multiply(w, 2.0, name="y"))
    graph_def = trained.as_graph_def()

with tf.Graph().as_default() as graph:
    tf.import_graph_def(graph_def, name="")
    print("keys:", graph.get_all_collection_keys())
    print("variables:", tf.global_variables())
    print("by name:", graph.get_tensor_by_name("y:0").name)
