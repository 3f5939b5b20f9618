import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

total = tf.constant(1.0)
count = tf.constant(2.0)
both = tf.concat([total, count], 0)
