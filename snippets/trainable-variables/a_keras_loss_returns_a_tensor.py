import numpy as np
import tensorflow as tf


def loss(target, output):
    return tf.reduce_mean(tf.square(target - output))


x = np.ones([4, 1], "float32")
model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="ones")])
model.compile("sgd", loss)
history = model.fit(x, 2 * x, verbose=0).history
print("loss:", [round(value, 4) for value in history["loss"]])
