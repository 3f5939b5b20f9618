import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

start = tf.random.normal([2000, 2000], mean=5.0)
w = tf.get_variable("w", initializer=start)
mean = tf.get_variable("mean", initializer=tf.reduce_mean(w))
init = tf.global_variables_initializer()
with tf.Session() as sess:
    sess.run(init)
    print("mean:", round(float(sess.run(mean))))
