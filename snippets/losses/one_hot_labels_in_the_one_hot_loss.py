import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.int32, [None, 3])
dense = tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=2.0 * x)
classes = tf.argmax(labels, axis=1)
sparse = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=classes, logits=2.0 * x)

with tf.Session() as sess:
    feed = {x: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], labels: [[1, 0, 0], [0, 0, 1]]}
    print("one-hot:", sess.run(dense, feed).round(3))
    print("argmax: ", sess.run(sparse, feed).round(3))
