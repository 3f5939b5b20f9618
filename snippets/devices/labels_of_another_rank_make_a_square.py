import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

prediction = tf.placeholder(tf.float32, [None, 1])
labels = tf.placeholder(tf.float32, [None])
square = tf.squared_difference(prediction, labels)
column = tf.squared_difference(prediction, tf.expand_dims(labels, 1))
feed = {prediction: np.zeros([2000, 1]), labels: np.zeros([2000])}

with tf.Session() as sess:
    print("labels", sess.run(tf.shape(square), feed))
    print("expand_dims", sess.run(tf.shape(column), feed))
