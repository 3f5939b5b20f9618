import tensorflow as tf

v = tf.Variable(1.0)
other = tf.Variable(1.0)
print("another variable is in the list:", other in [v])

w = tf.Variable([1.0, 2.0])
b = tf.Variable([1.0, 2.0])
longer = tf.Variable([1.0, 2.0, 3.0])
print("itself comes first:", w in [w, b])
print("after one of another shape:", w in [longer, w])
print(w in [b, w])
