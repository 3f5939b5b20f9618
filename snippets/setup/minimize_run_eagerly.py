import tensorflow.compat.v1 as tf

w = tf.get_variable("w", initializer=2.0)
loss = tf.square(w)
print("executing eagerly:", tf.executing_eagerly())
tf.train.GradientDescentOptimizer(0.1).minimize(loss)
