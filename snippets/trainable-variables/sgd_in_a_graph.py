import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0, name="w")
b = tf.Variable(1.0, name="b", trainable=False)
loss = tf.square(w + b - 3.0)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(4):
        sess.run(train_op)
        print("step", step, "w:", sess.run(w), "b:", sess.run(b))
