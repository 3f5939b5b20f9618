import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
squared = tf.square(w)
loss = tf.add(squared, 1.0, name="loss")
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w))
