import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.int32, [None])
loss = tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=2.0 * x)

with tf.Session() as sess:
    try:
        sess.run(loss, {x: [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], labels: [0, 2]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "logits" in line and "must" in line))
