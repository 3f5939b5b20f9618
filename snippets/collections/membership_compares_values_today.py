import tensorflow as tf

v = tf.Variable(1.0)
other = tf.Variable(1.0)
print("another variable is in the list:", other in [v])
print("by identity:", any(other is item for item in [v]))

w = tf.Variable([1.0, 2.0])
b = tf.Variable([1.0, 2.0])
print(b in [w])
