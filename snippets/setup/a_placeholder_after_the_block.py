import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0)
print("after the block, eager:", tf.executing_eagerly())
x = tf.placeholder(tf.float32)
