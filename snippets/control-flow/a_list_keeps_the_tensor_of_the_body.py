import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def squares(n):
    found = []
    for i in tf.range(n):
        found.append(i * i)
    return tf.stack(found)


try:
    squares(tf.constant(4))
except Exception as error:
    print(type(error).__name__)
