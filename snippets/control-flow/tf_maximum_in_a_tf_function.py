import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def at_least_one(x):
    return tf.maximum(x, 1.0)


@tf.function
def describe(x):
    if x > 0 and not x > 1:
        return "small"
    return "other"


print(at_least_one(tf.constant(0.5)).numpy())
print(*[describe(tf.constant(x)).numpy().decode() for x in [0.5, 2.0]])
