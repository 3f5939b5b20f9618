import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.int32, [None])
correct = tf.equal(tf.argmax(logits, 1, output_type=tf.int32), labels)
accuracy = tf.reduce_mean(tf.cast(correct, tf.float32))
with tf.Session() as sess:
    print(
        sess.run(accuracy, {logits: [[0.1, 0.8, 0.1], [0.9, 0.1, 0.0]], labels: [1, 2]})
    )
