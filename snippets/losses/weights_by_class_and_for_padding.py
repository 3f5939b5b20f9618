import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.constant([0, 0, 0, 1])
logits = tf.constant([[2.0, 0.0], [1.0, 0.0], [0.0, 0.0], [1.0, 0.0]])
by_class = tf.gather([1.0, 3.0], labels)
not_padded = tf.constant([1.0, 1.0, 0.0, 1.0])
loss = tf.losses.sparse_softmax_cross_entropy

with tf.Session() as sess:
    print("equal:  ", sess.run(loss(labels, logits)).round(3))
    print("class:  ", sess.run(loss(labels, logits, by_class)).round(3))
    print("padding:", sess.run(loss(labels, logits, not_padded)).round(3))
    kept = tf.constant([0, 1, 3])
    rest = loss(tf.gather(labels, kept), tf.gather(logits, kept))
    print("without:", sess.run(rest).round(3))
