import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 1.0]])
labels = tf.constant([0, 255, 2])
used = tf.not_equal(labels, 255)
safe = tf.where(used, labels, tf.zeros_like(labels))
loss = tf.losses.sparse_softmax_cross_entropy(safe, logits, tf.to_float(used))
kept = tf.boolean_mask(labels, used), tf.boolean_mask(logits, used)

with tf.Session() as sess:
    print("weights:", sess.run(loss).round(3))
    mean = tf.losses.sparse_softmax_cross_entropy(*kept)
    print("mask:   ", sess.run(mean).round(3))
