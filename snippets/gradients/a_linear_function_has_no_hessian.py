import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([2.0, 3.0])
y = tf.reduce_sum(5 * x)
first = tf.gradients(y, x)[0]
print("gradients of gradients:", tf.gradients(first, x))
hessian = tf.hessians(y, x)[0]
