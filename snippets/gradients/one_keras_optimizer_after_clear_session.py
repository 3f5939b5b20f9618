import numpy as np
import tensorflow as tf


def train(optimizer, name):
    tf.keras.backend.clear_session()
    dense = tf.keras.layers.Dense(1, name=name)
    model = tf.keras.Sequential([dense])
    model.compile(optimizer, "mse")
    model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
    print(name, "trained")


optimizer = tf.keras.optimizers.Adam(0.1)
train(optimizer, "first")
train(optimizer, "second")
