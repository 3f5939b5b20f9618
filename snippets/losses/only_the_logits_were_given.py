import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.constant([[0.0, 1.0]])
logits = tf.constant([[0.5, 1.0]])
loss = tf.nn.softmax_cross_entropy_with_logits(logits=logits)
