import tensorflow as tf

w = tf.Variable(2.0)


@tf.function
def y(x):
    return w * x


print("y:", y(tf.constant(3.0)).numpy())
