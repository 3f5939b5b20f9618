import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
loss = 5.0 * w**2
rate = tf.placeholder(tf.float32, [])
train = tf.train.GradientDescentOptimizer(rate).minimize(loss)

with tf.Session() as sess:
    for fed in 0.05, 0.19, 0.21, 1.0:
        sess.run(tf.global_variables_initializer())
        losses = [sess.run([loss, train], {rate: fed})[0] for _ in range(50)]
        print(fed, *[f"{float(losses[n]):.3g}" for n in (0, 1, 2, 20, 49)])
