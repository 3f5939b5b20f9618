import numpy as np
import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


def loss(labels, outputs):
    error = tf.reduce_mean(tf.square(labels - outputs))
    print("loss:", error.numpy())
    return error


model = tf.keras.Sequential([tf.keras.layers.Dense(1, kernel_initializer="zeros")])
for run_eagerly in (True, False):
    try:
        model.compile("sgd", loss, run_eagerly=run_eagerly)
        model.fit(np.ones([4, 2]), np.ones([4, 1]), verbose=0)
    except AttributeError as error:
        line = str(error).strip().split("AttributeError: ")[-1]
        print(f"run_eagerly={run_eagerly}:", line)
