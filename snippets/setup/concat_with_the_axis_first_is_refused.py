import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

left = tf.placeholder(tf.float32, [None, 2])
right = tf.placeholder(tf.float32, [None, 2])
tf.concat(1, [left, right])
