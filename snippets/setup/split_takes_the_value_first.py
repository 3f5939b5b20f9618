import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

both = tf.placeholder(tf.float32, [None, 4])
left, right = tf.split(both, 2, axis=1)
with tf.Session() as sess:
    print(sess.run([left, right], {both: [[1.0, 2.0, 3.0, 4.0]]}))
