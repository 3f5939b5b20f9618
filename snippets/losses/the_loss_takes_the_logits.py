import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=tf.zeros([1, 10]))
loss = tf.losses.sparse_softmax_cross_entropy([0], w)
train = tf.train.GradientDescentOptimizer(1.0).minimize(loss)
probabilities = tf.nn.softmax(w)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(1000):
        sess.run(train)
    print("loss:", sess.run(loss).round(3))
    print("of the right class:", sess.run(probabilities)[0, 0].round(3))
