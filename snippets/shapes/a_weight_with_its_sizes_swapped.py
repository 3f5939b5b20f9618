import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 784])
weight = tf.get_variable("weight", [10, 784])
logits = tf.matmul(x, weight)
