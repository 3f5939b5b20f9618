import os

import tensorflow as tf

os.environ["TF_USE_LEGACY_KERAS"] = "1"
from tensorflow.keras.layers import Dense

print("from tensorflow.keras:", Dense.__module__)
print("tf.keras afterwards:", tf.keras.layers.Dense.__module__)
print("tf.layers:", tf.compat.v1.layers.dense.__module__)
