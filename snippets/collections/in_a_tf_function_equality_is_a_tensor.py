import tensorflow as tf

w = tf.Variable([1.0, 2.0])
b = tf.Variable([1.0, 2.0])


@tf.function
def traced():
    print("w == b is a tensor:", isinstance(w == b, tf.Tensor))
    print("by identity:", any(w is item for item in [b]))
    try:
        print("w in [b]:", w in [b])
    except tf.errors.OperatorNotAllowedInGraphError as error:
        print("w in [b]:", type(error).__name__)
    return w + b


traced()
