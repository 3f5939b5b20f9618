import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
print(tf.concat(axis=1, values=[x, x]).shape)
print(tf.split(axis=1, num_or_size_splits=2, value=x)[0].shape)
print(tf.nn.sigmoid_cross_entropy_with_logits(logits=x, labels=x).shape)
