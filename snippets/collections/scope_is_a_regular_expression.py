import re

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for scope in ["net", "net.1", "net-1"]:
    with tf.variable_scope(scope):
        tf.get_variable("w", [2])
        tf.get_variable("b", [2])


def show(scope):
    print(repr(scope), [v.name for v in tf.trainable_variables(scope)])


show("net.1/")
show(re.escape("net.1/"))
show("w")
show(".*/w")
show("(?!net/)")
