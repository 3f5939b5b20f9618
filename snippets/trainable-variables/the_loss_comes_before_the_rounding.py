import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([-1.0, 2.0])
labels = tf.constant([0.0, 1.0])
w = tf.Variable(0.5, name="w")
probability = tf.sigmoid(w * x)
loss = tf.reduce_mean(tf.square(labels - probability))
accuracy = tf.reduce_mean(tf.cast(tf.equal(labels, tf.round(probability)), tf.float32))
train_op = tf.train.GradientDescentOptimizer(0.5).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", round(float(sess.run(w)), 4), "accuracy:", sess.run(accuracy))
