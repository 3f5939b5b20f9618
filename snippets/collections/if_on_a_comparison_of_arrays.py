import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.constant([1, 0, 1])
logits = tf.constant([[0.0, 1.0], [2.0, 1.0], [3.0, 1.0]])
predictions = tf.argmax(logits, axis=1, output_type=tf.int32)
with tf.Session() as sess:
    expected, found = sess.run([labels, predictions])
if found == expected:
    print("all right")
