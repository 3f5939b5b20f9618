import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

training = True
x = tf.constant([1.0, 2.0])
y = tf.cond(training, lambda: x * 2, lambda: x)
