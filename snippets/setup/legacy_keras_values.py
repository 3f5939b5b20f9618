import multiprocessing
import os

import tensorflow.compat.v1 as tf


def try_value(value):
    os.environ["TF_USE_LEGACY_KERAS"] = value
    print(repr(value), "->", tf.keras.layers.Dense.__module__)


for value in ["1", "True", "true", "TRUE", "yes", "on", "0", ""]:
    child = multiprocessing.get_context("fork").Process(target=try_value, args=(value,))
    child.start()
    child.join()
