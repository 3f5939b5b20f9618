import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

predictions = tf.placeholder(tf.float32, [None, 1])
labels = tf.placeholder(tf.float32, [None])
loss = tf.losses.mean_squared_error(labels, predictions)
