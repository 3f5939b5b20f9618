import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1])
labels = tf.placeholder(tf.int32, [None])
pooled = tf.nn.max_pool(images, [1, 2, 2, 1], [1, 2, 2, 1], "SAME")
flat = tf.reshape(pooled, [-1, 2 * 2])
logits = tf.matmul(flat, tf.ones([4, 3]))
one_hot = tf.one_hot(labels, 3)
losses = [
    tf.nn.softmax_cross_entropy_with_logits(labels=one_hot, logits=logits),
    tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits),
]

with tf.Session() as sess:
    feed = {images: [[[[1.0]] * 8] * 8] * 2, labels: [0, 2]}
    for loss in losses:
        try:
            sess.run(loss, feed)
        except tf.errors.InvalidArgumentError as error:
            lines = str(error).splitlines()
            print(next(line for line in lines if "labels must" in line))
