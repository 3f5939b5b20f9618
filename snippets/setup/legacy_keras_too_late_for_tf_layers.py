import os

import tensorflow.compat.v1 as tf

print("tf.layers has dense:", hasattr(tf.layers, "dense"))
os.environ["TF_USE_LEGACY_KERAS"] = "1"
print("tf.keras is now:", tf.keras.layers.Dense.__module__)
print("tf.layers still has:", tf.layers.dense.__name__)
