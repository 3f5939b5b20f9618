import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

body = tf.Variable(2.0, name="body")
early = tf.trainable_variables()
head = tf.Variable(2.0, name="head")
loss = tf.square(body) + tf.square(head)

print("early list:", [v.op.name for v in early])
print("list now:", [v.op.name for v in tf.trainable_variables()])
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss, var_list=early)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("body:", sess.run(body), "head:", sess.run(head))
