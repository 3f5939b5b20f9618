import sys

import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


@tf.function
def train_step(x):
    loss = tf.reduce_mean(tf.square(x))
    tf.print("inside:", loss, output_stream=sys.stdout)
    return loss


loss = train_step(tf.constant([1.0, 2.0]))
print("outside:", loss.numpy())
