import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x, name):
    return x * tf.get_variable(name, [])


shared = tf.make_template("layer", layer)
shared(1.0, "w")
try:
    shared(1.0, "other")
except ValueError as error:
    print(str(error).splitlines()[0])
