import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.int32, [None, 1])
logits = tf.placeholder(tf.float32, [None, 3])
loss = tf.losses.softmax_cross_entropy(labels, logits)
