import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
unused = tf.Variable(1.0, name="unused")
optimizer = tf.train.GradientDescentOptimizer(0.5)
for gradient, v in optimizer.compute_gradients(tf.square(w)):
    print(v.op.name, "gradient:", "None" if gradient is None else "a tensor")
    tf.summary.histogram(v.op.name, gradient)
