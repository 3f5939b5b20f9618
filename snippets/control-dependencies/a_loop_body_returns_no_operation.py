import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)


def body(i):
    return tf.group(tf.assign_add(v, 1), name="update")


loop = tf.while_loop(lambda i: i < 3, body, [0])
