import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
with tf.variable_scope(x.op.name):
    w = tf.get_variable("w", [2])
print(x.name, x.op.name, w.op.name)
