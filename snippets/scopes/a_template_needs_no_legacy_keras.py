import tensorflow as tf

v1 = tf.compat.v1


def net(x):
    w = v1.get_variable("w", [], initializer=tf.ones_initializer())
    return x * w


shared = v1.make_template("net", net)
print("outputs:", shared(2.0).numpy(), shared(3.0).numpy())
print("variables:", [v.name for v in shared.variables])
