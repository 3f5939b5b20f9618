import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0)
optimizer = tf.train.GradientDescentOptimizer(0.25)
grads_and_vars = optimizer.minimize(tf.square(w))
train_op = optimizer.apply_gradients(grads_and_vars)
