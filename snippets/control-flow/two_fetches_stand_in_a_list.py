import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([1, 0])
is_zero = tf.equal(x, 0)

with tf.Session() as sess:
    values, zeros = sess.run([x, is_zero])
    print(values, zeros)
