import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.int32, [None])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=2.0 * x)

with tf.Session() as sess:
    feed = {x: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], labels: [0, 2]}
    print(sess.run(loss, feed).round(3))
