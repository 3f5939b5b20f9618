import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([2.0, 3.0])
first = x[0]
y = first**2
print("a slice made again:", tf.gradients(y, x[0]))
zero = tf.gradients(y, x[0], unconnected_gradients="zero")

with tf.Session() as sess:
    print("the slice that was used:", *sess.run(tf.gradients(y, first)))
    print("all of x:", *sess.run(tf.gradients(y, x)))
    print("zero instead of None:", *sess.run(zero))
