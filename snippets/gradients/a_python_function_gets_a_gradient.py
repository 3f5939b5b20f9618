import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.custom_gradient
def sinc(x):
    y = tf.py_func(lambda v: np.sinc(v), [x], tf.float32, stateful=False)
    slope = tf.div_no_nan(tf.cos(np.pi * x) - y, x)
    return y, lambda dy: dy * slope


x = tf.constant([0.0, 0.5, 1.0])
y = sinc(x)

with tf.Session() as sess:
    print("y:", sess.run(y).round(3))
    print("gradient:", sess.run(tf.gradients(y, x)[0]).round(3))
