import socket

import numpy as np
import tensorflow as tf


def no_answer(*arguments):
    raise TimeoutError(110, "Connection timed out")


socket.create_connection = no_answer
pixels, digits = np.zeros([60, 28, 28], "uint8"), np.arange(60, dtype="uint8") % 10
np.savez("mnist.npz", x_train=pixels, y_train=digits, x_test=pixels, y_test=digits)

(images, labels), test = tf.keras.datasets.mnist.load_data("mnist.npz")
