import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.sparsemax import sparsemax
else:

    def sparsemax(logits):
        z = tf.sort(logits, direction="DESCENDING")
        sums = tf.cumsum(z, 1)
        k = tf.range(1.0, tf.cast(tf.shape(z)[1], z.dtype) + 1.0)
        size = tf.reduce_sum(tf.cast(1.0 + k * z > sums, tf.int32), 1)
        total = tf.gather(sums, size[:, None] - 1, batch_dims=1)
        return tf.nn.relu(logits - (total - 1.0) / tf.cast(size[:, None], z.dtype))


tf.disable_v2_behavior()
logits = tf.constant([[1.0, 0.8, -1.0], [3.0, 0.0, 0.0]])
with tf.Session() as sess:
    print(sess.run(sparsemax(logits)).round(4))
