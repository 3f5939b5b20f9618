import os
import warnings

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
warnings.filterwarnings("ignore", "`tf.layers", UserWarning)

x = tf.placeholder(tf.float32, [None, 8])
with warnings.catch_warnings(record=True) as caught:
    y = tf.layers.dense(x, 1)
print("trainable:", len(tf.trainable_variables()))
print("warnings:", len(caught))
