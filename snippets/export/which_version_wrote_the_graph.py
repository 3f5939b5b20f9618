import tensorflow.compat.v1 as tf

with tf.Graph().as_default() as graph:
    tf.placeholder(tf.float32, name="x")
    meta_graph = tf.train.export_meta_graph()
print("a GraphDef:", graph.as_graph_def().versions.producer)
print("a MetaGraph:", meta_graph.meta_info_def.tensorflow_version)
