import functools

import tensorflow as tf

dense = functools.partial(tf.keras.layers.Dense, activation="tanh", use_bias=False)
hidden = dense(8)
logits = dense(3, activation=None)
for layer in (hidden, logits):
    print(layer.units, layer.activation.__name__, "bias:", layer.use_bias)
