import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def squares(n):
    found = []
    for i in tf.range(n):
        found.append(i * i)
    return found


try:
    squares(tf.constant(4))
except Exception as error:
    print(type(error).__name__)
    print(str(error).split(" Defined in")[0].splitlines()[0])
