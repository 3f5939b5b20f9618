import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sess = tf.Session()
tf.reset_default_graph()
print("with a plain session it works")
with tf.name_scope("n"):
    tf.reset_default_graph()
    print("in a name scope it works")
with tf.variable_scope("s"):
    tf.reset_default_graph()
