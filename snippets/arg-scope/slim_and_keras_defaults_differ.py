import inspect

import tensorflow as tf
import tf_slim as slim


def default(function, name):
    value = inspect.signature(function).parameters[name].default
    return getattr(value, "__name__", value)


layers = tf.keras.layers
conv, dense, norm = slim.conv2d, slim.fully_connected, slim.batch_norm
for label, function, name, keras_layer, keras_name in (
    ("conv padding:", conv, "padding", layers.Conv2D, "padding"),
    ("conv activation:", conv, "activation_fn", layers.Conv2D, "activation"),
    ("dense activation:", dense, "activation_fn", layers.Dense, "activation"),
    ("norm decay:", norm, "decay", layers.BatchNormalization, "momentum"),
    ("norm scale:", norm, "scale", layers.BatchNormalization, "scale"),
):
    print(label, default(function, name), "/", default(keras_layer, keras_name))
