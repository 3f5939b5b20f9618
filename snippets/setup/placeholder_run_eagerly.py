import tensorflow.compat.v1 as tf

print("executing eagerly:", tf.executing_eagerly())
x = tf.placeholder(tf.float32, [None, 3])
