import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.int64, [None, 3])
correct = tf.equal(tf.argmax(logits, 1), labels)
with tf.Session() as sess:
    try:
        sess.run(correct, {logits: [[0.1, 0.9, 0.0]] * 2, labels: [[0, 1, 0]] * 2})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Incompatible" in line))
