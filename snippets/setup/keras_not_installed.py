import sys

import tensorflow.compat.v1 as tf

sys.modules["keras"] = None
print("Dense:", tf.keras.layers.Dense.__name__)
