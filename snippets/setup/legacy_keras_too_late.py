import os

import tensorflow as tf

print("first look at tf.keras:", tf.keras.layers.Dense.__module__)
os.environ["TF_USE_LEGACY_KERAS"] = "1"
print("tf.keras:", tf.keras.layers.Dense.__module__)
print("tf.compat.v1.keras:", tf.compat.v1.keras.layers.Dense.__module__)
print("tf.compat.v1.layers:", tf.compat.v1.layers.dense.__module__)
