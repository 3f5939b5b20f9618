import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

w = tf.get_variable("w", initializer=2.0, use_resource=True)
optimizer = tf.train.GradientDescentOptimizer(0.1)
optimizer.minimize(lambda: tf.square(w))
print("w after a step:", round(float(w.numpy()), 4))
