import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
y = tf.cond(x > 0, lambda: x, lambda: -2 * x)

with tf.Session() as sess:
    print(sess.run(y, {x: 3.0}), sess.run(y, {x: -3.0}))
