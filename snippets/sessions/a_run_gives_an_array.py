import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

y = tf.constant(2.0) * 3.0

with tf.Session() as sess:
    value = sess.run(y)
print(float(value), np.array(value).shape)
