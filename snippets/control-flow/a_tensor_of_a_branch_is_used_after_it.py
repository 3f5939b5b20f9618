import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def double(x):
    found = [x]
    if x > 0.0:
        found.append(2.0 * x)
    return found[-1]


try:
    print(double(tf.constant(3.0)))
except Exception as error:
    print(type(error).__name__)
    print(str(error).split(" Defined in")[0].splitlines()[0])
