import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([-1.0, 2.0])
labels = tf.constant([0.0, 1.0])
w = tf.Variable(0.5, name="w")
probability = tf.sigmoid(w * x)
predicted = tf.round(probability)
loss = tf.reduce_mean(tf.square(labels - predicted), name="loss")
tf.train.GradientDescentOptimizer(0.5).minimize(loss)
