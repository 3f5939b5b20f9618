import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 1.0]])
labels = tf.constant([0, 255, 2])
loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)

with tf.Session() as sess:
    try:
        sess.run(loss)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "outside the valid range" in line))
