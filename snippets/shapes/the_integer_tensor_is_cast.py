import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.int32, [None])
scores = tf.placeholder(tf.float32, [None])
weighted = tf.cast(labels, tf.float32) * scores
with tf.Session() as sess:
    print(sess.run(weighted, {labels: [0, 1, 2], scores: [0.5, 0.5, 0.5]}))
