import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

scale = tf.constant(3.0)


def train():
    tf.reset_default_graph()
    x = tf.placeholder(tf.float32, [None])
    return scale * x


try:
    train()
except ValueError as error:
    print("ValueError:", str(error).partition(" (graphs are")[0])
