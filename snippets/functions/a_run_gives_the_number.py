import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [3], name="x")
y = x * 2.0

with tf.Session() as sess:
    value = sess.run(y, feed_dict={x: [1.0, 2.0, 3.0]})

print(type(value).__name__, value)
print("mean:", np.mean(value), "as a float:", float(value[0]))
