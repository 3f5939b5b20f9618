import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def body(i, total):
    i, total = i + 1, total + i


try:
    tf.while_loop(lambda i, total: i < 3, body, [tf.constant(0), tf.constant(0)])
except ValueError as error:
    lines = str(error).splitlines()
    print(lines[0])
    print(next(line for line in lines if "[None]" in line))
