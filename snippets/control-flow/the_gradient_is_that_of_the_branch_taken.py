import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)
square = tf.placeholder(tf.bool, [])
y = tf.cond(square, lambda: x * x, lambda: tf.constant(5.0))
gradient = tf.gradients(y, x)[0]
neither = tf.cond(square, lambda: tf.constant(1.0), lambda: tf.constant(5.0))

with tf.Session() as sess:
    print(sess.run(gradient, {square: True}), sess.run(gradient, {square: False}))
print("neither uses x:", tf.gradients(neither, x))
