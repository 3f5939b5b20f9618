import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.seq2seq import hardmax, sequence_loss, tile_batch
else:

    def sequence_loss(logits, targets, weights):
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels=targets, logits=logits
        )
        return tf.reduce_sum(losses * weights) / (tf.reduce_sum(weights) + 1e-12)

    def tile_batch(x, multiplier):
        return tf.repeat(x, multiplier, axis=0)

    def hardmax(logits):
        return tf.one_hot(tf.argmax(logits, -1), logits.shape[-1])


tf.disable_v2_behavior()

logits = tf.random_normal([2, 3, 4], seed=1)
weights = tf.sequence_mask([3, 1], dtype=tf.float32)
loss = sequence_loss(logits, tf.constant([[0, 1, 2], [3, 0, 0]]), weights)
with tf.Session() as sess:
    print("loss:", sess.run(loss).round(4))
    print(sess.run(tile_batch(tf.constant([1, 2]), 3)).tolist())
    print(sess.run(hardmax(tf.constant([[1.0, 5.0, 2.0]]))).tolist())
