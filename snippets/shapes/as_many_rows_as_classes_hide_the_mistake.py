import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[0.9, 0.1, 0.0]] * 3)
labels = tf.constant([[1, 0, 0]] * 3, tf.int64)
found = tf.argmax(logits, 1)
with tf.Session() as sess:
    print("against one-hot:", sess.run(tf.equal(found, labels)).mean().round(2))
    print("against numbers:", sess.run(tf.equal(found, tf.argmax(labels, 1))).mean())
