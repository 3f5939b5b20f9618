import tensorflow as tf


@tf.function
def distance(point):
    x, y = point
    return tf.sqrt(x * x + y * y)


distance(tf.constant([3.0, 4.0]))
