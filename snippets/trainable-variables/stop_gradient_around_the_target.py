import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
output = 2.0 * w
target = tf.stop_gradient(0.5 * w)
loss = tf.square(output - target, name="loss")
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", round(float(sess.run(w)), 4))
