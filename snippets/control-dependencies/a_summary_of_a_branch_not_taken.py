import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)


def branch():
    tf.summary.scalar("squared", tf.square(x))
    return tf.square(x)


choose = tf.placeholder(tf.bool, [])
result = tf.cond(choose, branch, lambda: x)
merged = tf.summary.merge_all()
with tf.Session() as sess:
    sess.run(merged, feed_dict={choose: False})
