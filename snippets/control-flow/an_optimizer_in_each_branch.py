import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
loss = tf.square(w)
warm = tf.placeholder(tf.bool, [])
sgd, adam = tf.train.GradientDescentOptimizer(0.1), tf.train.AdamOptimizer(0.1)
step = tf.cond(warm, lambda: sgd.minimize(loss), lambda: adam.minimize(loss))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for value in [True, False]:
        sess.run(step, {warm: value})
        print("warm:", value, "-> w is", round(float(sess.run(w)), 3))
