import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1])
labels = tf.placeholder(tf.float32, [None])
column = tf.expand_dims(labels, axis=1)
loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=column, logits=2.0 * x)

with tf.Session() as sess:
    feed = {x: [[1.0], [-1.0]], labels: [1.0, 0.0]}
    print(sess.run(loss, feed).round(3))
