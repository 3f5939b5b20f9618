import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def rate():
    return tf.get_variable("rate", initializer=0.1, trainable=False)


tf.assign(rate, 0.01)
