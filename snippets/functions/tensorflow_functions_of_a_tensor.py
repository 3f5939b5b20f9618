import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.placeholder(tf.float32, [None, 3], name="logits")
loss = tf.reduce_mean(logits)
best = tf.cast(tf.argmax(logits, axis=1), tf.int32)
scaled = logits * np.array([1.0, 2.0, 3.0], np.float32)

with tf.Session() as sess:
    batch = np.array([[1.0, 2.0, 6.0], [4.0, 0.0, 5.0]])
    for value in sess.run([loss, best, scaled], feed_dict={logits: batch}):
        print(value)
