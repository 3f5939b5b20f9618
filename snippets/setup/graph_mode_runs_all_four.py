import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32)
w = tf.get_variable("w", initializer=2.0)
loss = tf.square(w * x)
gradient = tf.gradients(loss, [w])[0]
step = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("gradient:", sess.run(gradient, {x: 1.0}))
    sess.run(step, {x: 1.0})
    print("w after a step:", round(float(sess.run(w)), 4))
