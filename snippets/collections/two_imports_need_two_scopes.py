import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=3.0)
    tf.add_to_collection("outputs", tf.multiply(w, 2.0, name="y"))
    meta_graph = tf.train.export_meta_graph()

for scope in ["teacher", "student"]:
    tf.train.import_meta_graph(meta_graph, import_scope=scope)
print("outputs:", [item.name for item in tf.get_collection("outputs")])
print("variables:", [v.name for v in tf.trainable_variables()])
