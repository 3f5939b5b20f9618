import tensorflow as tf

v1 = tf.compat.v1
zeros = tf.zeros_initializer()


def weight():
    with v1.variable_scope("net", reuse=v1.AUTO_REUSE):
        return v1.get_variable("w", [], initializer=zeros)


def losses(weight):
    for _ in range(3):
        with tf.GradientTape() as tape:
            w = weight()
            loss = tf.square(w - 1.0)
        w.assign_sub(0.25 * tape.gradient(loss, w))
        yield float(loss)


print("get_variable:", list(losses(weight)))
print("make_template:", list(losses(v1.make_template("net", weight))))
