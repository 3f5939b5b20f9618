import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 1.0]])
column = tf.placeholder(tf.float32, [None, 1])
numbers = tf.placeholder(tf.float32, [None])
softmax = tf.nn.softmax_cross_entropy_with_logits
of_column = softmax(labels=column, logits=logits)
of_numbers = softmax(labels=numbers, logits=logits)
classes = tf.cast(numbers, tf.int32)
right = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=classes, logits=logits)

with tf.Session() as sess:
    feed = {column: [[0.0], [1.0], [2.0]], numbers: [0.0, 1.0, 2.0]}
    print("column: ", sess.run(of_column, feed).round(3))
    print("numbers:", sess.run(of_numbers, feed).round(3))
    print("right:  ", sess.run(right, feed).round(3))
