import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [-1.0]])
labels = tf.constant([[1.0, 0.0], [0.0, 1.0]])
w = tf.get_variable("w", initializer=[[0.0, 0.0]])
probabilities = tf.nn.softmax(tf.matmul(x, w))
loss = -tf.reduce_mean(tf.reduce_sum(labels * tf.log(probabilities), axis=1))
train = tf.train.GradientDescentOptimizer(200.0).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        print("loss:", sess.run([loss, train])[0].round(3), "w:", sess.run(w))
