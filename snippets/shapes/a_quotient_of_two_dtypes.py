import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

total = tf.placeholder(tf.float32, [])
count = tf.placeholder(tf.int32, [])
mean = total / count
