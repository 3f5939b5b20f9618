import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

options = {"rate": None}
w = tf.Variable(3.0, name="w")
optimizer = tf.train.GradientDescentOptimizer(options["rate"])
optimizer.minimize(tf.square(w))
