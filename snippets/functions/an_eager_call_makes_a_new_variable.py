import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


def count():
    w = tf.Variable(0.0)
    return w.assign_add(1.0)


print("eager:", count().numpy(), count().numpy())
