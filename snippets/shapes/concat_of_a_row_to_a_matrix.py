import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.placeholder(tf.float32, [None, 3])
row = tf.placeholder(tf.float32, [3])
more = tf.concat([rows, row], 0)
