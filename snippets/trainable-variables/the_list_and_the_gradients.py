import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
frozen = tf.Variable(1.0, name="frozen", trainable=False)
unused = tf.Variable(1.0, name="unused")
loss = tf.square(w + frozen)

variables = tf.trainable_variables()
for v, gradient in zip(variables, tf.gradients(loss, variables)):
    print(v.op.name, "has a gradient:", gradient is not None)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    for v in tf.global_variables():
        print(v.op.name, "after a step:", sess.run(v))
