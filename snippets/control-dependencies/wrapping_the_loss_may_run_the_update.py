import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

in_the_block = {
    "tf.identity(loss)": tf.identity,
    "tf.reduce_mean": tf.reduce_mean,
    "tf.nn.l2_loss": tf.nn.l2_loss,
    "2.0 * loss": lambda y: 2.0 * y,
    "mean of squares": lambda y: tf.reduce_mean(tf.square(y - 1.0)),
    "tf.losses": lambda y: tf.losses.mean_squared_error(tf.ones([3]), y),
    "cross entropy": lambda y: tf.nn.softmax_cross_entropy_with_logits(
        labels=[1.0, 0.0, 0.0], logits=y
    ),
}
for name, build in in_the_block.items():
    with tf.Graph().as_default(), tf.Session() as sess:
        counter = tf.Variable(0, trainable=False)
        y = tf.Variable([1.0, 2.0, 3.0]) * 2.0
        with tf.control_dependencies([tf.assign_add(counter, 1)]):
            loss = build(y)
        train_op = tf.train.GradientDescentOptimizer(0.5).minimize(loss)
        sess.run(tf.global_variables_initializer())
        sess.run(train_op)
        print(name, "-> updates:", sess.run(counter))
