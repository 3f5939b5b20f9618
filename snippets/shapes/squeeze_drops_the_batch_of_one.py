import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

features = tf.placeholder(tf.float32, [1, 1, 1, 8], name="features")
weight = tf.get_variable("weight", [8, 3])
logits = tf.matmul(tf.squeeze(features), weight)
