import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

w = tf.get_variable("w", initializer=2.0, use_resource=True)
optimizer = tf.train.GradientDescentOptimizer(0.1)
optimizer.compute_gradients(tf.square(w))
