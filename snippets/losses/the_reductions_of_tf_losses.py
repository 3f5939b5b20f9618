import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels, predictions = tf.zeros([4]), tf.constant([1.0, 2.0, 3.0, 4.0])
weights = tf.constant([1.0, 0.0, 3.0, 1.0])
kinds = tf.losses.Reduction

with tf.Session() as sess:
    print(
        "default:",
        sess.run(tf.losses.mean_squared_error(labels, predictions, weights)).round(2),
    )
    for kind in kinds.NONE, kinds.SUM, kinds.MEAN, kinds.SUM_OVER_BATCH_SIZE:
        loss = tf.losses.mean_squared_error(
            labels, predictions, weights, reduction=kind
        )
        print(kind + ":", sess.run(loss).round(2))
    print(
        "without weights:", sess.run(tf.losses.mean_squared_error(labels, predictions))
    )
