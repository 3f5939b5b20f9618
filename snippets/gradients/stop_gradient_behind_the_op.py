import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([3.0, 1.0, 3.0], name="w")
values = tf.stop_gradient(tf.unique(w)[0])
loss = tf.reduce_sum(w) + tf.reduce_mean(values)
train_op = tf.train.GradientDescentOptimizer(0.5).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w:", sess.run(w))
