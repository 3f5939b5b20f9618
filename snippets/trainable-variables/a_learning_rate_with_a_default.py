import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

options = {"rate": None}
rate = 0.25 if options["rate"] is None else options["rate"]
w = tf.Variable(3.0, name="w")
optimizer = tf.train.GradientDescentOptimizer(rate)
train_op = optimizer.minimize(tf.square(w))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w))
