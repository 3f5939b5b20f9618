import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

classes = [0, 4, 2, 3]
hidden = tf.ones([4, 2])
kernel = tf.ones([2, len(set(classes))])
logits = tf.matmul(hidden, kernel)
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=classes, logits=logits)

with tf.Session() as sess:
    try:
        sess.run(loss)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "outside the valid range" in line))
