import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def layer(x):
    return x * tf.Variable(2.0)


def get(x):
    return x * tf.get_variable("w", [])


shared = tf.make_template("layer", layer)
shared(1.0)
tf.make_template("a", get, unique_name_="exact")(1.0)
wrong = {
    "a tf.Variable": lambda: shared(1.0),
    "no name": lambda: tf.make_template(None, layer),
    "one unique name twice": lambda: tf.make_template("b", get, unique_name_="exact")(1),
}
for label, call in wrong.items():
    try:
        call()
    except ValueError as error:
        print(label + ":", str(error).splitlines()[0].split(", originally")[0])
