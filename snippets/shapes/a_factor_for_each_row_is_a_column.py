import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.constant([[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]])
factors = tf.constant([10.0, 20.0])
scaled = rows * tf.expand_dims(factors, 1)
with tf.Session() as sess:
    print(sess.run(scaled))
