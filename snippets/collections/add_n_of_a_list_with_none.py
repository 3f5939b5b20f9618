import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
unused = tf.get_variable("unused", initializer=1.0)
gradients = tf.gradients(tf.square(w), [w, unused])
total = tf.add_n(gradients)
