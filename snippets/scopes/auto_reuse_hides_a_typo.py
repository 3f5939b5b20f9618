import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, name):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        return x * tf.get_variable(name, [2])


train = net(1.0, "weights")
test = net(1.0, "weight")
print("variables:", [v.op.name for v in tf.global_variables()])
