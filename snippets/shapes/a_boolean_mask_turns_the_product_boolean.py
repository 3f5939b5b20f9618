import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

losses = tf.constant([1.5, 2.5, 3.5])
keep = tf.constant([1, 0, 1]) > 0
masked = losses * keep
with tf.Session() as sess:
    print(masked.dtype.name, sess.run(masked))
