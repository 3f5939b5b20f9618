import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def attempt(**arguments):
    try:
        tf.get_variable("w", **arguments)
    except ValueError as error:
        print(", ".join(arguments) or "nothing", "->", error)


attempt()
attempt(initializer=tf.ones_initializer())
attempt(shape=[None, 2])
attempt(shape=[2], initializer=tf.zeros([2]))
attempt(dtype=tf.int32, initializer=1.0)
print("made:", tf.get_variable("w", initializer=[0.0, 0.0]).shape)
