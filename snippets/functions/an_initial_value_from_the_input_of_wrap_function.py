import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def with_the_tensor(x):
    return x - tf.Variable(x, name="start")


def with_a_function(x):
    return x - tf.Variable(lambda: 1.0 * x, name="start")


for function in (with_the_tensor, with_a_function):
    try:
        tf.wrap_function(function, [tf.TensorSpec([3], tf.float32)])
    except (ValueError, TypeError) as error:
        message = f"{type(error).__name__}: {error}".splitlines()[0]
        print(function.__name__, "->", message.split(". ")[0])
