import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def squares(n):
    found = tf.TensorArray(tf.int32, size=n)
    for i in tf.range(n):
        found = found.write(i, i * i)
    return found.stack()


print(squares(tf.constant(4)).numpy())
