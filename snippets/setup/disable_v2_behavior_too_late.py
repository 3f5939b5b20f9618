import tensorflow.compat.v1 as tf

x = tf.constant([1.0, 2.0])
tf.disable_v2_behavior()
print("executing eagerly:", tf.executing_eagerly())
print("x is still:", type(x).__name__)
y = tf.square(x)
