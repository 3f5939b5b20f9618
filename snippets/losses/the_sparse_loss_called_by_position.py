import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
labels = tf.constant([0, 2])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(logits, labels)
