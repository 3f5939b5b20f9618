import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counter = tf.Variable(0.0, name="counter")
with tf.Graph().as_default() as graph:
    w = tf.Variable(3.0, name="w")
    loss = tf.square(w)
    train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        sess.run(train_op)
        print("w:", sess.run(w))
