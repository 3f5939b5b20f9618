import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
output = tf.stop_gradient(2.0 * w)
loss = tf.square(output - 1.0, name="loss")
tf.train.GradientDescentOptimizer(0.1).minimize(loss)
