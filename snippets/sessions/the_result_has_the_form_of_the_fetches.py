import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
w = tf.get_variable("w", initializer=2.0)
y = w * x
loss = tf.reduce_mean(tf.square(y))
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    _, value = sess.run([train_op, loss], feed_dict={x: [1.0]})
    print("loss:", value)
    found = sess.run({"w": w, "pairs": [(x, y)]}, feed_dict={x: [1.0]})
    print("w:", found["w"])
    print("pairs:", found["pairs"])
