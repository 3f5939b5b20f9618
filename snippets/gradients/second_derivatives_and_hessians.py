import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([2.0, 3.0])
y = x[0] ** 2 * x[1]

first = tf.gradients(y, x)[0]
row_sums = tf.gradients(first, x)[0]
hessian = tf.hessians(y, x)[0]

with tf.Session() as sess:
    print("first:", sess.run(first))
    print("gradients of gradients:", sess.run(row_sums))
    print("hessian:", sess.run(hessian).tolist())
