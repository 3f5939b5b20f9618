import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.legacy_seq2seq import sequence_loss_by_example
else:

    def sequence_loss_by_example(logits, targets, weights):
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels=tf.stack(targets), logits=tf.stack(logits)
        )
        total = tf.reduce_sum(losses * tf.stack(weights), 0)
        return total / (tf.add_n(weights) + 1e-12)


tf.disable_v2_behavior()

logits = tf.unstack(tf.random_normal([3, 2, 4], seed=1))
targets = [tf.constant([0, 1]), tf.constant([2, 3]), tf.constant([1, 0])]
weights = [tf.constant([1.0, 1.0]), tf.constant([1.0, 1.0]), tf.constant([1.0, 0.0])]
loss = sequence_loss_by_example(logits, targets, weights)
with tf.Session() as sess:
    print(sess.run(loss).round(4))
