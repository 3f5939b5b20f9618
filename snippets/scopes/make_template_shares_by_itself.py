import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x):
    w = tf.get_variable("w", [], initializer=tf.ones_initializer())
    return tf.multiply(x, w, name="y")


shared = tf.make_template("layer", layer)
left, right = shared(1.0), shared(10.0)
print("ops:", left.op.name, right.op.name)
print("variables:", [v.op.name for v in tf.global_variables()])

other = tf.make_template("layer", layer)
other(1.0)
print("of the other template:", [v.op.name for v in other.variables])
