import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
noise = tf.get_variable("noise", initializer=tf.random.normal([]))
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(tf.square(w))
init = tf.global_variables_initializer()
with tf.Session() as sess:
    sess.run(init)
    first = sess.run(noise)
    sess.run(train_op)
    print("w after a step:", sess.run(w))
    sess.run(init)
    print("w after the second init:", sess.run(w))
    print("noise is the same:", sess.run(noise) == first)
