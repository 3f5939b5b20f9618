import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.crf import crf_log_likelihood
else:

    def crf_log_likelihood(scores, tags, lengths, moves):
        mask = tf.sequence_mask(lengths, tf.shape(scores)[1], scores.dtype)
        one_hot = tf.one_hot(tags, tf.shape(scores)[2], dtype=scores.dtype)
        pairs = tf.einsum("bti,ij,btj->bt", one_hot[:, :-1], moves, one_hot[:, 1:])
        path = tf.reduce_sum(scores * one_hot, 2) * mask
        path = tf.reduce_sum(path, 1) + tf.reduce_sum(pairs * mask[:, 1:], 1)

        def step(alpha, now):
            score, keep = now
            new = tf.reduce_logsumexp(alpha[:, :, None] + moves, 1) + score
            return keep[:, None] * new + (1 - keep[:, None]) * alpha

        rows = tf.transpose(scores, [1, 0, 2])
        alphas = tf.scan(step, (rows[1:], tf.transpose(mask)[1:]), rows[0])
        return path - tf.reduce_logsumexp(alphas[-1], 1), moves


tf.disable_v2_behavior()
scores, moves = tf.random_normal([2, 4, 3], seed=1), tf.random_normal([3, 3], seed=2)
tags, lengths = tf.constant([[0, 1, 2, 0], [2, 2, 0, 0]]), tf.constant([4, 2])
likelihood, _ = crf_log_likelihood(scores, tags, lengths, moves)
with tf.Session() as sess:
    print(sess.run(likelihood).round(4))
    print(sess.run(tf.gradients(likelihood, moves)[0]).round(4))
