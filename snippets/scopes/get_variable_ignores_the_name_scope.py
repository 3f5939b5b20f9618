import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.name_scope("n"):
    w = tf.get_variable("w", [], initializer=tf.ones_initializer())
    v = tf.Variable(1.0, name="v")
    op = tf.add(w, v, name="op")

print("get_variable:", w.op.name)
print("tf.Variable:", v.op.name)
print("op:", op.op.name)
