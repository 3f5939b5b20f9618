import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

left = tf.placeholder(tf.float32, [None, 2])
right = tf.placeholder(tf.float32, [None, 2])
both = tf.concat([left, right], 1)
with tf.Session() as sess:
    print(sess.run(both, {left: [[1.0, 2.0]], right: [[3.0, 4.0]]}))
