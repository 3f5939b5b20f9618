import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.custom_gradient
def straight_round(x):
    return tf.round(x), lambda dy: dy


w = tf.Variable(1.4, name="w")
loss = tf.square(straight_round(w) - 3.0)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
        print("w:", round(float(sess.run(w)), 3), "loss:", sess.run(loss))
