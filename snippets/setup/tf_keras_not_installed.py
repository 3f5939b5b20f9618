import os
import sys

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

sys.modules["tf_keras"] = None
print("tf.layers.dense:", tf.layers.dense.__name__)
