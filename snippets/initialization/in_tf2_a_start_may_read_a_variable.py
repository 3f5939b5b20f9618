import tensorflow as tf

w = tf.Variable(tf.random.normal([2000, 2000], mean=5.0))
mean = tf.Variable(tf.reduce_mean(w))
print("mean:", round(float(mean)))
w.assign_add(tf.ones_like(w))
print("after w changed:", round(float(mean)))
