import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

both = tf.placeholder(tf.float32, [None, 4])
tf.split(1, 2, both)
