import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ids = tf.placeholder(tf.int32, [None, 1])
values = tf.placeholder(tf.float32, [None, 1])
both = tf.concat([ids, values], 1)
