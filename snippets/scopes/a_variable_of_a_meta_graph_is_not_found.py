import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    tf.get_variable("w", [2])
saved = tf.train.export_meta_graph()

tf.reset_default_graph()
tf.train.import_meta_graph(saved)
print("in the graph:", [v.op.name for v in tf.global_variables()])
with tf.variable_scope("net", reuse=True):
    w = tf.get_variable("w", [2])
