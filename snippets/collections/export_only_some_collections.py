import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.get_variable("w", [])
tf.add_to_collection("outputs", tf.constant(1.0, name="y"))
tf.add_to_collection("debug", tf.constant(2.0, name="z"))

every = tf.train.export_meta_graph()
print("all:", sorted(every.collection_def))
some = tf.train.export_meta_graph(collection_list=["outputs"])
print("some:", sorted(some.collection_def))
with tf.Graph().as_default():
    tf.train.import_meta_graph(some)
    print("variables after the import:", tf.global_variables())
