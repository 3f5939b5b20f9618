import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, name):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        return x * tf.get_variable(name, [2])


train = net(1.0, "weights")
count = len(tf.global_variables())
test = net(1.0, "weights")
print("same count:", len(tf.global_variables()) == count)
