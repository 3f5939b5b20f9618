import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def one_step(optimizer, clip):
    w = tf.Variable([1.0, 1.0])
    loss = tf.reduce_sum(w * [30.0, 40.0])
    gradients, variables = zip(*optimizer.compute_gradients(loss, [w]))
    if clip:
        gradients, _ = tf.clip_by_global_norm(gradients, 1.0)
    train_op = optimizer.apply_gradients(zip(gradients, variables))
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        sess.run(train_op)
        return sess.run(w).round(3)


for name in "GradientDescentOptimizer", "AdamOptimizer":
    optimizer = getattr(tf.train, name)(0.01)
    print(name, one_step(optimizer, False), "clipped:", one_step(optimizer, True))
