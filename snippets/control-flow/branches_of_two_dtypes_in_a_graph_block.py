import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    use_it = tf.placeholder(tf.bool, [])
    rate = tf.constant(0.5)
    tf.cond(use_it, lambda: rate, lambda: 0)
