import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1])
labels = tf.placeholder(tf.float32, [None])
loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=2.0 * x)
