import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()
kept = []


@tf.function
def square(x):
    y = x * x
    return y


for value in (3.0, 4.0):
    kept.append(square(tf.constant(value)))
print("kept:", [float(y) for y in kept])
print("first + 1:", float(kept[0] + 1.0))
