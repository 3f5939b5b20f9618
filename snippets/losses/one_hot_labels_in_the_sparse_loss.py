import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 0.0, 0.0], [0.0, 2.0, 0.0]])
for shape in [None, 3], None:
    labels = tf.placeholder(tf.int32, shape)
    try:
        loss = tf.nn.sparse_softmax_cross_entropy_with_logits(
            labels=labels, logits=logits
        )
        with tf.Session() as sess:
            sess.run(loss, {labels: [[1, 0, 0], [0, 0, 1]]})
    except (ValueError, tf.errors.InvalidArgumentError) as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "rank" in line or "1-D" in line))
