import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()
kept = []


@tf.function
def square(x):
    y = x * x
    kept.append(y)
    return y


for value in (3.0, 4.0):
    square(tf.constant(value))
print("kept:", kept)
try:
    print(kept[0] + 1.0)
except TypeError as error:
    print(type(error).__name__)
    print(str(error).split("\n\n")[0])
