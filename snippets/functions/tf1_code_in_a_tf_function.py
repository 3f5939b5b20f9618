import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def model(x):
    w = tf.Variable(lambda: tf.ones([3, 2]), name="w")
    return tf.matmul(x, w)


tf.function(model)(tf.ones([1, 3]))
