import re

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def scope_name(text):
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_")


for label in ["grey wolf", "/data/run:1", "_hidden"]:
    with tf.variable_scope(scope_name(label)):
        print(repr(label), tf.get_variable("w", [2]).op.name)
