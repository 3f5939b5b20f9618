import numpy as np
import tensorflow.compat.v1 as tf

with tf.Graph().as_default():

    def body(i, state):
        return i + 1, tf.py_func(np.cumsum, [state], tf.float32)

    tf.while_loop(lambda i, state: i < 2, body, (0, tf.ones([3])))
