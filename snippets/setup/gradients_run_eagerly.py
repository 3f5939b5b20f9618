import tensorflow.compat.v1 as tf

w = tf.get_variable("w", initializer=2.0)
print("executing eagerly:", tf.executing_eagerly())
tf.gradients(tf.square(w), [w])
