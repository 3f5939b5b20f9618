import tensorflow.compat.v1 as tf

tf.disable_eager_execution()

w = tf.get_variable("w", initializer=[1.0, 2.0])
w.numpy()
