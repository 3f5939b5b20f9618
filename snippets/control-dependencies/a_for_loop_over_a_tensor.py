import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [3, 2])
rows = [tf.reduce_sum(row) for row in x]
