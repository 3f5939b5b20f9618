import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0, 2.0]])
labels = tf.constant([[0.0, 1.0]])
w = tf.get_variable("w", initializer=[[0.5, 0.0], [0.0, 0.5]])
logits = tf.matmul(x, w)
loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(logits, labels))
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
