import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    tf.get_variable("w", [2])
saved = tf.train.export_meta_graph()

tf.reset_default_graph()
tf.train.import_meta_graph(saved)
variables = {v.op.name: v for v in tf.global_variables()}
w = variables["net/w"]
print("found:", w.op.name, w.shape)
with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
    print("AUTO_REUSE made:", tf.get_variable("w", [2]).op.name)
