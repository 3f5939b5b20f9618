import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 4])
try:
    tf.layers.batch_norm(x, training=True)
except AttributeError as error:
    print(error)
y = tf.layers.batch_normalization(x, training=True)
print("variables:", [v.op.name for v in tf.trainable_variables()])
