import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name in [["net"], b"net", 1.5, tf.constant("net")]:
    try:
        tf.variable_scope(name).__enter__()
    except TypeError as error:
        print(type(name).__name__ if not tf.is_tensor(name) else "tensor", "->", error)
