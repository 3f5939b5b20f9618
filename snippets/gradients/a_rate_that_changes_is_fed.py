import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
number = 0.1
with_number = tf.train.GradientDescentOptimizer(number).minimize(w)
number = 0.01
rate = tf.placeholder_with_default(0.1, [], name="rate")
with_rate = tf.train.GradientDescentOptimizer(rate).minimize(w)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(with_number)
    print("the number was read while building:", sess.run(w).round(3))
    sess.run(with_rate)
    print("the default of the placeholder:", sess.run(w).round(3))
    sess.run(with_rate, {rate: 0.01})
    print("fed:", sess.run(w).round(3))
