import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

body = tf.Variable(2.0, name="body")
loss = tf.square(body)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

head = tf.Variable(2.0, name="head")
loss = loss + tf.square(head)
print("trainable:", [v.op.name for v in tf.trainable_variables()])

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("loss before:", sess.run(loss))
    for _ in range(20):
        sess.run(train_op)
    print("loss after:", round(float(sess.run(loss)), 4))
    print("body:", round(float(sess.run(body)), 4), "head:", sess.run(head))
