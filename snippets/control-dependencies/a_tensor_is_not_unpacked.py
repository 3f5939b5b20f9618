import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

point = tf.placeholder(tf.float32, [2])
x, y = point
