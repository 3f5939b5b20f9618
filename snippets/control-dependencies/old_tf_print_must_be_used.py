import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [3])
tf.Print(x, [x], "ignored: ")
plain = tf.square(x)

x_printed = tf.Print(x, [x], "used: ")
through = tf.square(x_printed)

with tf.Session() as sess:
    for name, fetch in [("plain:", plain), ("through:", through)]:
        print(name, sess.run(fetch, {x: [1.0, 2.0, 3.0]}))
