import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def decay(w):
    return 0.5 * tf.reduce_sum(tf.square(w))


x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
target = tf.constant([[1.0], [2.0]])
w = tf.get_variable("w", [2, 1], initializer=tf.ones_initializer(), regularizer=decay)
data_loss = tf.reduce_mean(tf.square(tf.matmul(x, w) - target))
penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
loss = data_loss + tf.add_n(penalties)
train = tf.train.GradientDescentOptimizer(0.05).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(4):
        print("loss:", round(float(sess.run(loss)), 4))
        sess.run(train)
