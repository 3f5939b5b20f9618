import numpy as np
import tensorflow as tf


def after_freezing(compile_again):
    layer = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
    model = tf.keras.Sequential([layer])
    model.compile("sgd", "mse")
    x, y = np.ones([4, 1]), np.zeros([4, 1])
    model.fit(x, y, verbose=0)
    layer.trainable = False
    if compile_again:
        model.compile("sgd", "mse")
    before = layer.get_weights()[0].item()
    model.fit(x, y, verbose=0)
    return "moved" if layer.get_weights()[0].item() != before else "stayed"


print("frozen, not compiled again:", after_freezing(compile_again=False))
print("frozen, compiled again:", after_freezing(compile_again=True))
