import tensorflow as tf

v1 = tf.compat.v1


def weight():
    with v1.variable_scope("net", reuse=v1.AUTO_REUSE):
        return v1.get_variable("w", [], initializer=tf.zeros_initializer())


@tf.function
def train(x):
    return weight().assign_add(tf.reduce_sum(x))


@tf.function
def evaluate():
    return weight().read_value()


print("train:", float(train(tf.ones([2]))))
print("train, another shape:", float(train(tf.ones([3]))))
print("evaluate:", float(evaluate()))
