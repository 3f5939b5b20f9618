import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1])
labels = tf.placeholder(tf.int32, [None])
pooled = tf.nn.max_pool(images, [1, 2, 2, 1], [1, 2, 2, 1], "SAME")
size = pooled.shape[1:].num_elements()
flat = tf.reshape(pooled, [-1, size])
logits = tf.matmul(flat, tf.ones([size, 3]))
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits)

with tf.Session() as sess:
    feed = {images: [[[[1.0]] * 8] * 8] * 2, labels: [0, 2]}
    print(size, sess.run(loss, feed).round(3))
