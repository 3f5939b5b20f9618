import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.int32, [None, 1])
logits = tf.placeholder(tf.float32, [None, 3])
sparse = tf.losses.sparse_softmax_cross_entropy(labels, logits)
one_hot = tf.one_hot(tf.squeeze(labels, axis=1), 3)
dense = tf.losses.softmax_cross_entropy(one_hot, logits)
with tf.Session() as sess:
    feed = {labels: [[0], [2]], logits: [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]}
    print([round(float(loss), 4) for loss in sess.run([sparse, dense], feed)])
