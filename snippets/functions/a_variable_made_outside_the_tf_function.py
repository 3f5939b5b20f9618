import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

w = tf.Variable(2.0)


@tf.function
def scale(x):
    return w * x


print(scale(tf.constant(3.0)).numpy(), scale(tf.constant([3.0, 4.0])).numpy())
