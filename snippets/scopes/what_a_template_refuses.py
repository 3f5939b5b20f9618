import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x, name):
    return x * (tf.get_variable(name, []) if name else tf.Variable(2.0))


shared = tf.make_template("layer", layer)
shared(1.0, "w")
tf.make_template("a", layer, unique_name_="exact")(1.0, "w")
other = tf.make_template("b", layer, unique_name_="exact")

wrong = {
    "another name": lambda: shared(1.0, "other"),
    "a tf.Variable": lambda: shared(1.0, None),
    "a unique name again": lambda: other(1.0, "w"),
    "no name": lambda: tf.make_template(None, layer),
}
for label, call in wrong.items():
    try:
        call()
    except ValueError as error:
        print(label + ":", str(error).splitlines()[0])
