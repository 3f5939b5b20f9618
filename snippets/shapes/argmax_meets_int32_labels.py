import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.placeholder(tf.float32, [None, 3])
labels = tf.placeholder(tf.int32, [None])
correct = tf.equal(tf.argmax(logits, 1), labels)
