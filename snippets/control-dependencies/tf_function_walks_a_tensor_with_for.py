import tensorflow as tf


@tf.function
def total(values):
    result = 0.0
    for value in values:
        result += value
    return result


@tf.function
def distance(point):
    x, y = tf.unstack(point)
    return tf.sqrt(x * x + y * y)


print("total:", total(tf.constant([1.0, 2.0, 3.0])).numpy())
print("distance:", distance(tf.constant([3.0, 4.0])).numpy())
