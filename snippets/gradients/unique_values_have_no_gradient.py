import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([3.0, 1.0, 3.0], name="w")
values, index = tf.unique(w)
loss = tf.reduce_sum(w) + tf.reduce_mean(values)
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
