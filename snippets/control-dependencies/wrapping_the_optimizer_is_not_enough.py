import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for make_rate in [lambda: 0.5, lambda: tf.constant(0.5)]:
    counter = tf.Variable(0, trainable=False)
    w = tf.Variable(4.0)
    with tf.control_dependencies([tf.assign_add(counter, 1)]):
        rate = make_rate()
        optimizer = tf.train.GradientDescentOptimizer(rate)
    train_op = optimizer.minimize(tf.square(w - 1.0))

    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        sess.run(train_op)
        print("rate a tensor:", tf.is_tensor(rate), "-> updates:", sess.run(counter))
