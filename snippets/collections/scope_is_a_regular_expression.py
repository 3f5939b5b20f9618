import re

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for scope in ["net", "net.1", "net-1"]:
    with tf.variable_scope(scope):
        tf.add_to_collection("mine", tf.get_variable("w", [2]))
tf.add_to_collection("mine", "net/relu")


def show(scope):
    items = tf.get_collection("mine", scope)
    print(repr(scope), [getattr(item, "name", item) for item in items])


show("net.1/")
show(re.escape("net.1/"))
show("w")
show(".*/w")
show("(?!net/)")
show("")
show(None)
