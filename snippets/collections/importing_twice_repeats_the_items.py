import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=3.0)
    tf.add_to_collection("outputs", tf.multiply(w, 2.0, name="y"))
    meta_graph = tf.train.export_meta_graph()

tf.train.import_meta_graph(meta_graph)
try:
    tf.train.import_meta_graph(meta_graph)
finally:
    outputs = tf.get_collection("outputs")
    print("outputs:", [item.name for item in outputs])
    print("the same tensor:", outputs[0] is outputs[1])
    print("variables:", [v.name for v in tf.trainable_variables()])
    operations = tf.get_default_graph().get_operations()
    print("in the graph:", [op.name for op in operations if op.type == "Mul"])
