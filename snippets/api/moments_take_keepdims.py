import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.constant([[1.0, 2.0], [3.0, 6.0]])
old = tf1.nn.moments(x, [0], keep_dims=True)
new = tf2.nn.moments(x, [0], keepdims=True)
print("old:", [m.numpy().tolist() for m in old])
print("new:", [m.numpy().tolist() for m in new])
old = tf1.nn.moments(x, [0], None, "stats")
new = tf2.nn.moments(x, [0], None, "stats")
print("the fourth, old:", [m.shape.as_list() for m in old])
print("the fourth, new:", [m.shape.as_list() for m in new])
