import numpy as np
import tensorflow as tf


def errors(target, output):
    return tf.cast(tf.not_equal(target, tf.round(output)), tf.float32)


x = np.ones([4, 1], "float32")
model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="ones")])
model.compile("sgd", "mse", metrics=[errors])
history = model.fit(x, 2 * x, verbose=0).history
print("loss:", history["loss"], "errors:", history["errors"])
