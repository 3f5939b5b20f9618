import os
import warnings

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with warnings.catch_warnings(record=True) as shown:
    warnings.simplefilter("always")
    tf.layers.batch_normalization(tf.constant([[1.0]]), training=True)
    print("without a filter:", sum("UPDATE_OPS" in str(w.message) for w in shown))
    shown.clear()
    warnings.filterwarnings("ignore", message="`tf.layers")
    tf.layers.batch_normalization(tf.constant([[1.0]]), training=True)
    print("with a filter:", sum("UPDATE_OPS" in str(w.message) for w in shown))
