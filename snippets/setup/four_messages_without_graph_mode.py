import tensorflow.compat.v1 as tf

w = tf.get_variable("w", initializer=2.0)
sgd = tf.train.GradientDescentOptimizer(0.1)
for call in [
    lambda: tf.placeholder(tf.float32, [None, 3]),
    lambda: tf.Session().run(tf.constant(1.0) + tf.constant(2.0)),
    lambda: sgd.minimize(tf.square(w)),
    lambda: tf.gradients(tf.square(w), [w]),
]:
    try:
        print("works:", type(call()).__name__)
    except RuntimeError as error:
        print("RuntimeError:", error)
