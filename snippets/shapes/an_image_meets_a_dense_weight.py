import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 28, 28, 1])
weight = tf.get_variable("weight", [784, 10])
logits = tf.matmul(images, weight)
