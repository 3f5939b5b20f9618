from functools import partial

import tensorflow as tf
from tensorflow.keras import layers


def ramp(shape, dtype=None, **kwargs):
    size = 1
    for length in shape:
        size *= int(length)
    return tf.reshape(tf.linspace(-0.3, 0.5, size), shape)


images = tf.reshape(tf.linspace(-1.0, 1.0, 36), [1, 6, 6, 1])
defaults = {"activation": "tanh", "kernel_initializer": ramp}
conv = partial(layers.Conv2D, padding="same", **defaults)
dense = partial(layers.Dense, **defaults)
net = conv(2, 3)(images)
net = layers.MaxPool2D(2)(net)
output = dense(3, activation=None)(layers.Flatten()(net))
print("output:", [round(float(v), 4) for v in output[0]])
