import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.int32, [None])
one_hot = tf.one_hot(labels, tf.reduce_max(labels) + 1)
loss = tf.nn.softmax_cross_entropy_with_logits(labels=one_hot, logits=2.0 * x)

with tf.Session() as sess:
    for classes in [0, 2], [0, 1]:
        try:
            feed = {x: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], labels: classes}
            print(sess.run(loss, feed).round(3))
        except tf.errors.InvalidArgumentError as error:
            lines = str(error).splitlines()
            print(next(line for line in lines if "logits" in line and "must" in line))
