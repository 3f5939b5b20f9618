import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [2.0]])
w = tf.Variable([[3.0]], name="w")
score = tf.matmul(x, w)
slope = tf.gradients(score, x)[0]
norm = tf.sqrt(tf.reduce_sum(tf.square(slope), axis=1))
penalty = tf.reduce_mean(tf.square(norm - 1.0))
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(penalty)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        print("slope:", sess.run(slope).ravel(), "penalty:", sess.run(penalty))
        sess.run(train_op)
