import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

features = tf.placeholder(tf.float32, [None, 1, 1, 8], name="features")
weight = tf.get_variable("weight", [8, 3])
rows = tf.squeeze(features, axis=[1, 2])
logits = tf.matmul(rows, weight)
print("rows:", rows.shape, "logits:", logits.shape)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(logits, feed_dict={features: np.ones([1, 1, 1, 8])}).shape)
