import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def updates(shape, after):
    with tf.Graph().as_default(), tf.Session() as sess:
        counter = tf.Variable(0, trainable=False)
        x = tf.placeholder(tf.float32, shape)
        loss = tf.Variable(4.0) * x
        with tf.control_dependencies([tf.assign_add(counter, 1)]):
            wrapped = tf.identity(loss)
        optimizer = tf.train.GradientDescentOptimizer(0.5)
        train_op = optimizer.minimize(after(wrapped))
        sess.run(tf.global_variables_initializer())
        sess.run(train_op, {x: 1.0})
        return sess.run(counter)


print("as it is:", updates([], lambda loss: loss))
print("plus a penalty:", updates([], lambda loss: loss + 0.1))
print("tf.add_n with a penalty:", updates([], lambda loss: tf.add_n([loss, loss])))
print("times 2.0:", updates([], lambda loss: 2.0 * loss))
print("squared:", updates([], tf.square))
print("of unknown shape:", updates(None, lambda loss: loss))
