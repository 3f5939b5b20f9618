import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counter = tf.Variable(0, trainable=False)
update = tf.assign_add(counter, 1)
w = tf.Variable(4.0)
loss = tf.square(w - 1.0)
with tf.control_dependencies([update]):
    loss = tf.identity(loss)
train_op = tf.train.GradientDescentOptimizer(0.5).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w), "counter:", sess.run(counter))
    sess.run([train_op, loss])
    print("loss fetched too, counter:", sess.run(counter))
