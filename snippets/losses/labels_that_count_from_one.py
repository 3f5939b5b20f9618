import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 1.0]])
labels = tf.placeholder(tf.int32, [None])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=logits)

with tf.Session() as sess:
    try:
        sess.run(loss, {labels: [1, 2, 3]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "outside the valid range" in line))
