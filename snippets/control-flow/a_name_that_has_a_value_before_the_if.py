import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def describe(x):
    sign = 0
    if x > 0:
        sign = 1
    return sign


print(int(describe(tf.constant(3.0))), int(describe(tf.constant(-3.0))))
