import os

import tensorflow.compat.v1 as tf

os.environ["TF_USE_LEGACY_KERAS"] = "1"
tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 4])
y = tf.layers.dense(x, 2)
print("tf.layers made:", [v.name for v in tf.trainable_variables()])
