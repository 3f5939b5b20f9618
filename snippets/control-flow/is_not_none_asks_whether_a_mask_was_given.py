import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def mean(x, mask=None):
    if mask is not None:
        x = tf.boolean_mask(x, mask)
    return tf.reduce_mean(x)


x = tf.placeholder(tf.float32, [None])
with tf.Session() as sess:
    print(*sess.run([mean(x), mean(x, x > 0)], {x: [-3.0, 1.0, 5.0]}))
