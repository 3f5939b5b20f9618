import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
squared = tf.py_func(lambda value: value**2, [w], tf.float32)
loss = tf.add(squared, 1.0, name="loss")
tf.train.GradientDescentOptimizer(0.25).minimize(loss)
