import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

floats = tf.placeholder(tf.float32, name="floats")
integers = tf.placeholder(tf.int32, name="integers")
flags = tf.placeholder(tf.bool, name="flags")


def fed(placeholder, value):
    return sess.run(tf.identity(placeholder), {placeholder: value})


with tf.Session() as sess:
    print("float64:", fed(floats, np.array([0.5, 1.5])).dtype)
    print("integers:", fed(floats, [1, 2]))
    print("a digit:", fed(floats, "1.5"))
    print("1.7 to int32:", fed(integers, 1.7))
    print("too large for int32:", fed(integers, [3000000000]))
    print("None:", fed(floats, None))
    print("'False':", fed(flags, "False"))
