import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.int32, [None])
scores = tf.placeholder(tf.float32, [None])
weighted = labels * scores
