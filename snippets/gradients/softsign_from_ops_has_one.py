import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(1.0)
first = tf.gradients(x / (1 + tf.abs(x)), x)[0]
second = tf.gradients(first, x)[0]

with tf.Session() as sess:
    print("first and second:", *sess.run([first, second]))
    print("of tf.nn.softsign:", *sess.run(tf.gradients(tf.nn.softsign(x), x)))
