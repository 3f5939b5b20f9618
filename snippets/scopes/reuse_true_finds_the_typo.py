import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, name, reuse):
    with tf.variable_scope("net", reuse=reuse):
        return x * tf.get_variable(name, [2])


train = net(1.0, "weights", reuse=False)
test = net(1.0, "weight", reuse=True)
