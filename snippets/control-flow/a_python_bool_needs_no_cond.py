import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def scale(x, training):
    if isinstance(training, bool):
        return x * 2 if training else x
    return tf.cond(training, lambda: x * 2, lambda: x)


x = tf.constant([1.0, 2.0])
on = tf.placeholder(tf.bool, [])
with tf.Session() as sess:
    print(sess.run(scale(x, True)), sess.run(scale(x, on), {on: True}))
