import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([3, 1], name="w")
loss = tf.reduce_sum(tf.square(tf.cast(w, tf.float32)), name="loss")
tf.train.GradientDescentOptimizer(0.25).minimize(loss)
