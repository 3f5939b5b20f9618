import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, -1.0, 3.0], [0.0, 1.0, -2.0]])
labels = tf.constant([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
each = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
integers = tf.cast(labels, tf.int32)
mean = tf.losses.sigmoid_cross_entropy(integers, logits)

with tf.Session() as sess:
    print(sess.run(each).round(3))
    print("mean of all:       ", sess.run(tf.reduce_mean(each)).round(3))
    print("sum for an example:", sess.run(tf.reduce_sum(each, axis=1)).round(3))
    print("tf.losses:         ", sess.run(mean).round(3))

try:
    tf.nn.sigmoid_cross_entropy_with_logits(labels=integers, logits=logits)
except TypeError as error:
    print(error)
