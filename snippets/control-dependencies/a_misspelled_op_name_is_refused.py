import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
with tf.name_scope("train"):
    tf.assign_add(v, 1, name="update")

graph = tf.get_default_graph()
update = graph.get_operation_by_name("update")
