import numpy as np
import tensorflow as tf


def weight_of_a_layer(fit_first, compile_again):
    layer = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
    model = tf.keras.Sequential([layer])
    model.build([None, 1])
    x, y = np.ones([4, 1]), np.zeros([4, 1])
    model.compile("sgd", "mse")
    if fit_first:
        model.fit(x, y, verbose=0)
    layer.trainable = False
    if compile_again:
        model.compile("sgd", "mse")
    before = layer.get_weights()[0].item()
    model.fit(x, y, verbose=0)
    return "moved" if layer.get_weights()[0].item() != before else "stayed"


print("frozen before the first fit:", weight_of_a_layer(False, False))
print("frozen after it:", weight_of_a_layer(True, False))
print("frozen after it, compiled again:", weight_of_a_layer(True, True))
