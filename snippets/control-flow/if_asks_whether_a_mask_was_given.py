import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def mean(x, mask=None):
    if mask:
        x = tf.boolean_mask(x, mask)
    return tf.reduce_mean(x)


x = tf.placeholder(tf.float32, [None])
print(mean(x, x > 0))
