import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


@tf.function
def train_step(x):
    loss = tf.reduce_mean(tf.square(x))
    print("loss:", loss.numpy())
    return loss


train_step(tf.constant([1.0, 2.0]))
