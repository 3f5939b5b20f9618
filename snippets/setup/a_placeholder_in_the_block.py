import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0)
    x = tf.placeholder(tf.float32)
    y = w * x
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print("y:", sess.run(y, {x: 3.0}))
